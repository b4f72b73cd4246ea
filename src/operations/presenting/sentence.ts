import type { SentencePart } from '#contract/ledger/ledger-entry.ts';
import { quoted } from './seen.ts';

type Piece = SentencePart | string | null | undefined | false;

export const strong = (text: string): SentencePart => ({ as: 'strong', text });
export const soft = (text: string | null | undefined | false): SentencePart | null =>
  text ? { as: 'soft', text: ` ${text}` } : null;
export const quote = (text: string | null | undefined): SentencePart | null =>
  text ? { as: 'quote', text: quoted(text) } : null;

/** Pieces put together; plain text may stand as it is, and what there is none of is left out. */
export function sentence(...pieces: Piece[]): SentencePart[] {
  return pieces.flatMap((piece) => {
    if (!piece) return [];
    return typeof piece === 'string' ? [{ as: 'plain' as const, text: piece }] : [piece];
  });
}
