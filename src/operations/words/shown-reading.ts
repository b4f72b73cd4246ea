import type { OutputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import { isEnglish } from '#domain/words/is-english.ts';
import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import type { LanguageModel } from '#language/labels/language-model.ts';
import { readSpeech } from '#language/read-speech.ts';
import type { ReadingContext } from './reading-context.ts';
import { slicesOf } from './slices-of.ts';
import type { Spoke } from './who-spoke.ts';

type WordsRead = OutputOf<typeof readWords>;

/** Reads what was said, and says what was found with the words that it rests on. */
export async function shownReading(
  speech: Speech,
  context: ReadingContext,
  { spoke, model }: { readonly spoke: readonly Spoke[]; readonly model: LanguageModel },
): Promise<WordsRead> {
  const text = speech.utterances.map((one) => one.text).join('\n');
  const words = text.match(/\S+/g)?.length ?? 0;
  const notRead = words === 0 ? 'no words' : isEnglish(text) ? null : 'not English';
  const speakers = spoke.map(({ by }) => by);
  const proposals = notRead ? [] : await read(heard(speech, spoke), { ...context, speakers }, model);
  return {
    speech: {
      source: speech.source,
      title: speech.title,
      startedAt: speech.startedAt,
      day: context.day,
      words,
      speakers: spoke.map(({ shown }) => shown),
      leftOut: speech.leftOut.map(({ what, count }) => ({ what, count })),
    },
    notRead,
    utterances: speech.utterances.map((one) => ({ ...one })),
    proposals: proposals.filter(isOfTheirSide),
    languageModel: null,
  };
}

/** Without the words of those who are not to be read; every utterance keeps its place. */
export function heard(speech: Speech, spoke: readonly Spoke[]): Speech {
  const isLeftOut = (speaker: number | null) => speaker !== null && spoke[speaker]?.shown.isLeftOut === true;
  const utterances = speech.utterances.map((one) => (isLeftOut(one.speaker) ? { ...one, text: '' } : one));
  return { ...speech, utterances };
}

/** A long call is read in slices, so that nobody else waits for it. What is said twice over is found once. */
async function read(speech: Speech, context: SpeechContext, model: LanguageModel): Promise<Proposal[]> {
  const found = new Map<string, Proposal>();
  for (const slice of slicesOf(speech)) {
    for (const proposal of readSpeech(slice, context, model)) {
      if (!found.has(proposal.id)) found.set(proposal.id, proposal);
    }
    await new Promise((goOn) => setTimeout(goOn));
  }
  return [...found.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

const longest = 1_000_000;
const placeOf = ({ quotes: [first] }: Proposal): number => first.utterance * longest + first.from;

/** Colleagues of ours are members, or will be: no stakeholder is made of them. */
const isOfTheirSide = (proposal: Proposal): boolean =>
  proposal.what !== 'person' || proposal.side === 'client';
