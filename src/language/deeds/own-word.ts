import type { Subject } from './deed-clause.ts';
import { isMark, type Word } from './words.ts';

/** More words than these between "told" and "I'd" name nobody any more. */
const longestName = 3;

/**
 * "Told Dana I'd send it", "said we'd come back with dates": in notes, whoever writes tells that they have given their word.
 * Of somebody else's word, "Tomas told me I'd get it", a name stands before it.
 */
export function isOwnWord(words: readonly Word[], { kind, first }: Subject): boolean {
  if (kind !== 'speaker' || !/^(?:i|we)$/.test(words[first]?.plain ?? '')) return false;
  const before = words.slice(0, first).filter((word) => !isMark(word));
  if (/^(?:i|we)$/.test(before[0]?.plain ?? '')) before.shift();
  while (/^(?:have|'ve|also|just|then|have)$/.test(before[0]?.plain ?? '')) before.shift();
  const tells = before.shift()?.plain ?? '';
  if (before.at(-1)?.plain === 'that') before.pop();
  if (!/^(?:told|promised|said|agreed|assured|offered)$/.test(tells)) return false;
  return (
    before.length <= longestName && !before.some(({ plain }) => /^(?:me|us|i|we|not|if|when)$/.test(plain))
  );
}

/** "Owe Dana the layout", "promised Tomas a reference": a line that begins so, and says of nobody else that they do. */
export function isOwnDebt(words: readonly Word[], { kind, first, end }: Subject): boolean {
  if (kind !== 'speaker' || !/^(?:owe|promised)$/.test(words[end]?.plain ?? '')) return false;
  return first < end || words.slice(0, end).every(isMark);
}
