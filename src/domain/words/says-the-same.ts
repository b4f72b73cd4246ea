import { otherThings } from './other-things.ts';

/** Most of the words that mean something are in both, and their numbers and days are the same. */
export function saysTheSame(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return one.some((mine) => other.some((theirs) => likeness(mine ?? '', theirs ?? '') >= sameFrom));
}

const sameFrom = 0.6;

function likeness(one: string, other: string): number {
  if (otherThings(one, other)) return 0;
  const [mine, theirs] = [meaningful(one), meaningful(other)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared / (mine.size + theirs.size - shared);
}

/** Two deeds in the same words, but for such as mean nothing. */
export const isInTheSameWords = (one: string, other: string): boolean => likeness(one, other) === 1;

const fewestLettersOfShort = 3;

/**
 * Two acts are one where all of the shorter one is in the other: "the ref list" is "send the reference list". One word alone is
 * in too many others, and shorthand is taken for the words that begin with it.
 */
export function isSameAct(one: string, other: string): boolean {
  if (otherThings(one, other)) return false;
  const [fewer = [], more = []] = [[...meaningful(one)], [...meaningful(other)]].sort(
    (first, second) => first.length - second.length,
  );
  if (fewer.length < 2) return fewer.length === 1 && more.length === 1 && fewer[0] === more[0];
  return fewer.every((word) => more.some((theirs) => isShortFor(word, theirs)));
}

function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= fewestLettersOfShort && long.startsWith(short));
}

const empty = new Set(
  'the a an and or of to is are was were be been we they he she it i you that this with for will would have has had on at by in as our your their his her its us them me my so then just also up out do does did can could shall should ll ve re'.split(
    ' ',
  ),
);

function meaningful(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => !empty.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/u, '')),
  );
}
