import type { SentencePart } from '#contract/ledger/ledger-entry.ts';
import type { Say } from '#texts/say.ts';
import type { ArgumentsOf } from '#texts/texts.ts';
import { quoted } from './seen.ts';

type Piece = SentencePart | string | null | undefined | false;

export const strong = (text: string): SentencePart => ({ as: 'strong', text });
export const soft = (text: string | null | undefined | false): SentencePart | null =>
  text ? { as: 'soft', text: ` ${text}` } : null;

/** Pieces put together; plain text may stand as it is, and what there is none of is left out. */
export function sentence(...pieces: (Piece | readonly SentencePart[])[]): SentencePart[] {
  return pieces.flatMap((piece) => {
    if (!piece) return [];
    if (typeof piece === 'string') return [{ as: 'plain' as const, text: piece }];
    return 'text' in piece ? [piece] : [...piece];
  });
}

/** A whole sentence from the texts: what is within `<b>` stands out, and what is within `<q>` is quoted. */
export function saying<
  Messages extends Readonly<Record<string, string>>,
  Key extends keyof Messages & string,
>(say: Say<Messages>, key: Key, ...given: ArgumentsOf<Messages[Key]>): SentencePart[] {
  const marks = {
    b: (chunks: (string | SentencePart)[]) => strong(textOf(chunks)),
    q: (chunks: (string | SentencePart)[]): SentencePart => ({
      as: 'quote',
      text: quoted(textOf(chunks), say.locale),
    }),
  };
  return sentence(...say.parts<Key, SentencePart>(key, marks, ...given));
}

function textOf(chunks: readonly (string | SentencePart)[]): string {
  return chunks.map((chunk) => (typeof chunk === 'string' ? chunk : chunk.text)).join('');
}
