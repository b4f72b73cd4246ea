import { speechOfFile } from '#connectors/words/speech-of-file.ts';
import { speechOfText } from '#connectors/words/speech-of-text.ts';
import type { InputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { Speech } from '#domain/words/speech.ts';
import { speechOfNotes } from '#domain/words/speech-of-notes.ts';

/** What helps to read it: the names of those who may have spoken, and the zone that they write clocks in. */
interface AboutSpeech {
  readonly known: readonly string[];
  readonly zone: string;
}

/** What was typed, pasted or dropped, as speech. */
export async function speechGiven(
  { text, file, source }: Pick<InputOf<typeof readWords>, 'text' | 'file' | 'source'>,
  about: AboutSpeech,
): Promise<Result<Speech, Refusal>> {
  if (file) return speechOfFile({ name: file.name, bytes: Buffer.from(file.content, 'base64') }, about);
  if (source === 'notes') return accept(speechOfNotes(text));
  const read = await speechOfText(text, about);
  return read.ok && source ? accept({ ...read.value, source }) : read;
}
