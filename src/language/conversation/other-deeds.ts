import { otherThings } from '#domain/words/other-things.ts';
import { stemsOf } from './likeness.ts';

/** Whether two acts, however alike, are of different things: gas and oil readings, out of a system and into it. */
export function otherDeeds(one: string, other: string): boolean {
  return otherThings(one, other) || isOtherWay(one, other) || isOtherWay(other, one) || isOfOther(one, other);
}

function isOtherWay(one: string, other: string): boolean {
  return /\bout\b/i.test(one) && !/\bout\b/i.test(other) && /\b(?:into|in|onto)\b/i.test(other);
}

/** Each names something besides the verb that the other does not: what only one of them names may be said with less. */
function isOfOther(one: string, other: string): boolean {
  const [mine, theirs] = [thingsOf(one), thingsOf(other)];
  return hasMore(mine, theirs) && hasMore(theirs, mine);
}

function thingsOf(act: string): string[] {
  return [...stemsOf(act.replace(/^\P{L}*\p{L}+/u, ''))];
}

const fewestLettersOfShort = 3;

function hasMore(some: readonly string[], others: readonly string[]): boolean {
  return some.some((stem) => !others.some((other) => isAlike(stem, other)));
}

/** The same word, or short for it: "Antw" and "Antwerp". */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= fewestLettersOfShort && long.startsWith(short));
}
