import type { LetterKind } from '#contract/letters/letters.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { LetterScene } from './letter-scene.ts';

/** Refuses another letter of a kind to somebody to whom one is about to leave: they would get both. */
export function letterUnderWay(
  scene: LetterScene,
  kind: LetterKind,
  letters: readonly { readonly letterId: string; readonly contactId: string }[],
): Extract<Result<never, Refusal>, { ok: false }> | null {
  const isUnderWay = scene.letters.some(
    (one) =>
      one.kind === kind &&
      (one.state === 'waiting' || one.state === 'sending') &&
      letters.some(({ contactId }) => contactId === one.contactId) &&
      !letters.some(({ letterId }) => letterId === one.letterId),
  );
  if (!isUnderWay) return null;
  return refuse(
    'letter_under_way',
    'Such a letter is on its way to them already. Wait until it has left, or take it back.',
  );
}
