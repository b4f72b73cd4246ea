import { otherNumbers } from './other-numbers.ts';

/** Most of the words that mean something are in both, and their numbers and days are the same. */
export function saysTheSame(one: readonly (string | null)[], other: readonly (string | null)[]): boolean {
  return one.some((mine) => other.some((theirs) => likeness(mine ?? '', theirs ?? '') >= sameFrom));
}

const sameFrom = 0.6;

function likeness(one: string, other: string): number {
  if (otherNumbers(one, other)) return 0;
  const [mine, theirs] = [meaningful(one), meaningful(other)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared / (mine.size + theirs.size - shared);
}

const empty = new Set(
  'the a an and or of to is are was were be been we they he she it i you that this with for will would have has had on at by in as our your their his her us them me my so then just also up out do does did can could shall should ll ve re'.split(
    ' ',
  ),
);

function meaningful(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => !empty.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/u, '')),
  );
}
