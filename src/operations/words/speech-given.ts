import { notReadable } from '#connectors/words/not-readable.ts';
import type { InputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Speech } from '#domain/words/speech.ts';
import { type AboutWords, BeyondBounds, type ReadingRoom, type WordsGiven } from './reading-room.ts';
import { speechOf } from './reading-work.ts';

/** Ten minutes of talk are taken apart and read on the spot, within some milliseconds. */
export const wordsOnTheSpot = 1500;
const charactersOnTheSpot = 10_000;

/** What an operation was sent, as what is to be read. */
export function wordsGiven({
  text,
  file,
  source,
}: Pick<InputOf<typeof readWords>, 'text' | 'file' | 'source'>): WordsGiven {
  return file ? { name: file.name, bytes: Buffer.from(file.content, 'base64') } : { text, source };
}

/** What was typed, pasted or dropped, as speech. Files and long texts are taken apart where nobody waits for it. */
export async function speechGiven(
  room: ReadingRoom,
  given: WordsGiven,
  { signal, ...about }: AboutWords & { readonly signal: AbortSignal },
): Promise<Result<Speech, Refusal>> {
  if ('text' in given && given.text.length <= charactersOnTheSpot) return speechOf(given, about);
  try {
    return await room.speechOf(given, about, { signal });
  } catch (error) {
    if (!(error instanceof BeyondBounds)) throw error;
    return notReadable(
      'too large',
      'It takes longer to open than any conversation does. Please send the words in it as plain text.',
    );
  }
}
