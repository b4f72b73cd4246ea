import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { inHundredths, type Proposal } from '#domain/words/proposal.ts';
import type { Speech } from '#domain/words/speech.ts';
import { speechOfNotes } from '#domain/words/speech-of-notes.ts';
import { wordCount } from '#domain/words/word-count.ts';
import type { LessonTried } from '#language/learning/lesson.ts';
import type { Learnt } from '#language/learning/try-lessons.ts';
import type { PartToAsk } from '#language/with-model/parts-to-ask.ts';
import type { AboutWords, ToAskAbout, ToRead, WordsGiven } from './reading-room.ts';
import { slicesOf } from './slices-of.ts';

/** What a reading room does, wherever it does it: on the spot, or in a thread of its own. */
export type ReadingWork =
  | { readonly what: 'speech'; readonly given: WordsGiven; readonly about: AboutWords }
  | { readonly what: 'proposals'; readonly toRead: ToRead }
  | { readonly what: 'parts'; readonly toRead: ToAskAbout }
  | { readonly what: 'lessons'; readonly lessons: readonly LessonTried[] };

/** What was given as speech. The readers of files are loaded with the first one. */
export async function speechOf(given: WordsGiven, about: AboutWords): Promise<Result<Speech, Refusal>> {
  if ('bytes' in given) {
    const { speechOfFile } = await import('#connectors/words/speech-of-file.ts');
    return speechOfFile(given, about);
  }
  const { text, source } = given;
  if (source === 'notes') return accept(speechOfNotes(text));
  const { speechOfText } = await import('#connectors/words/speech-of-text.ts');
  const read = await speechOfText(text, about);
  return read.ok && source ? accept({ ...read.value, source }) : read;
}

/** What a speech would have on record. What is said twice over, in two slices of a long one, is found once. */
export async function proposalsIn(
  { speech, context, model }: ToRead,
  heard?: (words: number) => void,
): Promise<Proposal[]> {
  const { readSpeech } = await import('#language/read-speech.ts');
  const found = new Map<string, Proposal>();
  const before = heard && wordsBefore(speech);
  for (const slice of slicesOf(speech)) {
    const read = readSpeech(slice, context, model, (utterance) => heard?.(before?.[utterance] ?? 0));
    for (const proposal of read) {
      const told = { ...proposal, confidence: inHundredths(proposal.confidence) };
      if (!found.has(proposal.id)) found.set(proposal.id, told);
    }
  }
  return [...found.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A speech in parts that a language model is asked about. */
export async function partsOf({ speech, context }: ToAskAbout): Promise<PartToAsk[]> {
  const { partsToAsk } = await import('#language/with-model/parts-to-ask.ts');
  return partsToAsk(speech, context);
}

/** What all lessons of a workspace come to. */
export async function learnt(lessons: readonly LessonTried[]): Promise<Learnt> {
  const { tryLessons } = await import('#language/learning/try-lessons.ts');
  return tryLessons(lessons);
}

/** How many words were said before each utterance. */
function wordsBefore({ utterances }: Speech): Uint32Array {
  const before = new Uint32Array(utterances.length);
  let words = 0;
  for (const [place, { text }] of utterances.entries()) {
    before[place] = words;
    words += wordCount(text);
  }
  return before;
}

const longest = 1_000_000;
const placeOf = ({ quotes: [first] }: Proposal): number => first.utterance * longest + first.from;
