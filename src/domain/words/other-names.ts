/**
 * Whether two texts speak of different people, places or things by name: "fees of the Ghent yard" and "fees of the Antwerp
 * yard" are two worries. A name that only one of them has speaks against nothing: it may be said with more or less.
 */
export function otherNames(one: string, other: string): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const [left, leftThere] = [without(mine, theirs), without(theirs, mine)];
  const [names, namesThere] = [left.filter(isName), leftThere.filter(isName)];
  if (names.length > 0 && namesThere.length > 0) return true;
  // Whoever types in a hurry writes names small: where all else is the same, they stand in the same place.
  const isOnlyThat = left.length === 1 && leftThere.length === 1 && mine.length > fewestWords;
  return isOnlyThat && (names.length > 0 || namesThere.length > 0 || (isFirst(left) && isFirst(leftThere)));
}

const fewestWords = 3;
const fewestLettersOfShort = 3;

interface NamedWord {
  readonly plain: string;
  readonly hasCapital: boolean;
  /** Where a sentence begins, every word has a capital. */
  readonly begins: boolean;
}

const isName = ({ hasCapital, begins }: NamedWord): boolean => hasCapital && !begins;

const isFirst = ([word]: readonly NamedWord[]): boolean => word?.begins === true && word.hasCapital;

/** What has a capital and names nobody, and what says how and not what. */
const noNames =
  /^(?:i|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|ok|okay|the|an?|and|or|of|to|for|on|in|at|by|with|from|is|are|was|were|be|will|would|our|your|my|his|her|their|its|we|you|they|he|she|it|us|them|him|me|so|that|this|these|those|not|too|very|please|mr|mrs|ms|dr)$/;
/** Different words for handing something over. */
const handsOver = /^(?:send|share|mail|email|forward|give|get|provide|supply|deliver|bring|hand|pass)s?$/;

function wordsOf(text: string): NamedWord[] {
  return [...text.matchAll(/[\p{L}][\p{L}\p{N}]*/gu)].flatMap(({ 0: word, index }) => {
    const plain = word.toLowerCase();
    if (noNames.test(plain) || plain.length < 2) return [];
    const begins = !/[\p{L}\p{N}]/u.test(text.slice(0, index).replace(/^.*[.!?:]\s/s, ''));
    const verb = begins && handsOver.test(plain) ? 'hand over' : plain;
    return [{ plain: verb, hasCapital: /^\p{Lu}/u.test(word), begins }];
  });
}

const without = (some: readonly NamedWord[], others: readonly NamedWord[]): NamedWord[] =>
  some.filter(({ plain }) => !others.some((other) => isAlike(plain, other.plain)));

/** One is short for the other, or they differ in their endings: "Antw" and "Antwerp", "fee" and "fees". */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= fewestLettersOfShort && long.startsWith(short));
}
