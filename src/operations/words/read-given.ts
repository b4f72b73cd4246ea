import type { Question } from '#connectors/language-model/language-model.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { SpeechContext } from '#domain/words/speech.ts';
import { withTold } from '#language/with-model/with-told.ts';
import { readWithModel } from '../language-models/read-with-model.ts';
import type { World } from '../world.ts';
import type { ReadingRoom, WordsGiven } from './reading-room.ts';
import { partsOf, proposalsIn } from './reading-work.ts';
import type { ReadyToRead } from './ready-to-read.ts';
import { heard, isOfTheirSide, namedIn, shownSpeech, type WordsRead } from './shown-reading.ts';
import { speechGiven, wordsOnTheSpot } from './speech-given.ts';
import { timesOfLines } from './times-of-lines.ts';
import type { Spoke } from './who-spoke.ts';

/** An hour of talk has some 9,000 words. What is longer is read behind the requests. */
const wordsAtOnce = 12_000;

interface Asked {
  readonly signal: AbortSignal;
  /** The id that a long text is followed by. */
  readonly readingId: string;
  readonly withLanguageModel: boolean;
}

/**
 * Reads what was given, with all that was asked of the database before: a short text on the spot, a longer one in a
 * thread of its own, and a long one behind the requests.
 */
export async function readGiven(
  { readings, languageModels }: Pick<World, 'readings' | 'languageModels'>,
  ready: ReadyToRead,
  given: WordsGiven,
  { signal, readingId, withLanguageModel }: Asked,
): Promise<Result<WordsRead, Refusal>> {
  const taken = await speechGiven(readings.room, given, { ...ready.about, signal });
  if (!taken.ok) return taken;
  const speech = taken.value;
  const { spoke, context: ofDeal, attendees, dayTold, readBefore } = ready.ofSpeech(speech);
  const heardAs = { day: ofDeal.day, dayTold, spoke, attendees, readBefore };
  const shown = shownSpeech(speech, heardAs);
  const context = withSpeakers(ofDeal, spoke);
  const { words } = shown.speech;
  if (shown.notRead === null && words > wordsAtOnce) {
    const { workspaceId, ...asked } = ready.asked;
    const named = { ...speech, title: speech.title ?? ('name' in given ? given.name : null) };
    shown.languageModel = notAskedYet(ready.along);
    const keptShown = { ...shownSpeech(named, heardAs), languageModel: shown.languageModel };
    const kept = { shown: keptShown, speech: named, spoke, context };
    await readings.take(workspaceId, { ...asked, readingId, words }, kept);
    const { askedBy: _, ...of } = asked;
    const { title } = named;
    return accept({ ...shown, reading: { ...of, readingId, state: 'waiting', words, wordsRead: 0, title } });
  }
  const toRead = { speech: heard(speech, spoke), context, model: await ready.model() };
  const reader = words <= wordsOnTheSpot ? onTheSpot : readings.room;
  if (shown.notRead === null) {
    const found = await reader.proposalsIn(toRead, { signal });
    shown.proposals = found.filter(isOfTheirSide);
  }
  const { along } = ready;
  if (along && shown.notRead !== 'no words') {
    const ask = (question: Question, until: AbortSignal) => languageModels.ask(along, question, until);
    const { waitSeconds } = along;
    const told = withLanguageModel
      ? await readWithModel(await reader.partsOf(toRead, { signal }), ask, { waitSeconds, signal })
      : null;
    if (told) shown.proposals = withTold(shown.proposals, told.found);
    const { problem = null, words: problemWords = null } = told?.problem ?? {};
    shown.languageModel = { asked: told !== null, problem, problemWords };
  }
  shown.named = namedIn(shown.proposals, context);
  if (shown.notRead === null) shown.times = timesOfLines(shown, context);
  return accept(shown);
}

/** A few words are read sooner than they are handed to a thread. */
const onTheSpot: Pick<ReadingRoom, 'proposalsIn' | 'partsOf'> = {
  proposalsIn: (toRead) => proposalsIn(toRead),
  partsOf: (toRead) => partsOf(toRead),
};

/** Whoever reads a long text is to know that there is a model, which is not asked about it. */
export const notAskedYet = (along: ReadyToRead['along']): WordsRead['languageModel'] =>
  along && { asked: false, problem: null, problemWords: null };

export const withSpeakers = (
  context: Omit<SpeechContext, 'speakers'>,
  spoke: readonly Spoke[],
): SpeechContext => ({ ...context, speakers: spoke.map(({ by }) => by) });
