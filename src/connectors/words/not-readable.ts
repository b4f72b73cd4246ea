import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Speech } from '#domain/words/speech.ts';

/** Why words could not be read, for programs; the sentence for people says how to mend it. */
export type WhyNotReadable =
  | 'empty'
  | 'too large'
  | 'locked'
  | 'damaged'
  | 'no text in it'
  | 'recording'
  | 'other kind of file';

export type ReadSpeech = Result<Speech, Refusal>;

/** The refusal of a file or a text that no words can be read from. `line` is where it went wrong, counted from 1. */
export function notReadable(why: WhyNotReadable, message: string, line?: number) {
  return refuse('words_not_readable', message, line === undefined ? { why } : { why, line });
}
