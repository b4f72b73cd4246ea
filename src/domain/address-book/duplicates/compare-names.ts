import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { areFormsOfOneName } from './given-names.ts';
import { isSuffix, nameWords, suffixOf } from './name-words.ts';

/**
 * How two names of people lie to each other:
 * - `same`: the same words, in whatever order;
 * - `longer`: one leaves out a middle name, or one of two family names;
 * - `form`: a short form or a nickname with the same family name;
 * - `initial`: the first letter of the given name with the same family name;
 * - `slip`: a letter apart;
 * - `given`: only the given name is the same, as after a marriage;
 * - `unsaid`: one of them says too little to tell;
 * - `other`: two names.
 */
export type NameLikeness = 'same' | 'longer' | 'form' | 'initial' | 'slip' | 'given' | 'unsaid' | 'other';

export function compareNames(one: string, other: string): NameLikeness {
  const [ours, theirs] = [nameWords(one), nameWords(other)];
  const [suffix, otherSuffix] = [suffixOf(ours), suffixOf(theirs)];
  if (suffix && otherSuffix && suffix !== otherSuffix) return 'other';
  return compareWords(
    ours.filter((word) => !isSuffix(word)),
    theirs.filter((word) => !isSuffix(word)),
  );
}

function compareWords(ours: readonly string[], theirs: readonly string[]): NameLikeness {
  if (ours.length === 0 || theirs.length === 0) return 'unsaid';
  if (areSameWords(ours, theirs)) return ours.length > 1 ? 'same' : 'unsaid';
  if (ours.length === 1 || theirs.length === 1) return compareSingle(ours, theirs);
  if (holdsAll(ours, theirs)) return 'longer';
  const [given = '', otherGiven = ''] = [ours[0], theirs[0]];
  const [family = '', otherFamily = ''] = [ours.at(-1), theirs.at(-1)];
  if (family === otherFamily) return compareGiven(given, otherGiven);
  if (given === otherGiven) return isSlip(family, otherFamily) ? 'slip' : 'given';
  // "Meier Anna" without a comma, with a slip in one of them.
  if (family === otherGiven && isSlip(given, otherFamily)) return 'slip';
  return 'other';
}

function compareGiven(given: string, other: string): NameLikeness {
  const isShort = given.length === 1 || other.length === 1;
  if (isShort) return given[0] === other[0] ? 'initial' : 'other';
  if (areFormsOfOneName(given, other)) return 'form';
  return isSlip(given, other) && !isOfTheOtherSex(given, other) ? 'slip' : 'other';
}

/** "Anna" may be Anna Meier; "Otto" is not. */
function compareSingle(ours: readonly string[], theirs: readonly string[]): NameLikeness {
  const [short, long] = ours.length === 1 ? [ours, theirs] : [theirs, ours];
  const [word = ''] = short;
  return long.some((part) => part === word || areFormsOfOneName(part, word)) ? 'unsaid' : 'other';
}

function areSameWords(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.length === theirs.length && [...ours].sort().join(' ') === [...theirs].sort().join(' ');
}

function holdsAll(ours: readonly string[], theirs: readonly string[]): boolean {
  const [shorter, longer] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return shorter.length > 1 && shorter.every((word) => longer.includes(word));
}

const lettersToSlipIn = 4;

/**
 * A letter more, less or otherwise, or two that changed places, in a word that is long enough to tell; in a shorter one
 * only where it is said alike, as Jon and John are.
 */
export function isSlip(one: string, other: string): boolean {
  const fewest = Math.min(one.length, other.length);
  if (fewest < lettersToSlipIn) return fewest > 2 && distance(one, other) === 1 && areSaidAlike(one, other);
  const apart = distance(one, other);
  if (apart === 1) return true;
  return apart === 2 && one.length === other.length && isSwapped(one, other);
}

function areSaidAlike(one: string, other: string): boolean {
  return doubleMetaphone(one)[0] === doubleMetaphone(other)[0];
}

function isSwapped(one: string, other: string): boolean {
  const place = [...one].findIndex((letter, at) => letter !== other[at]);
  return one[place] === other[place + 1] && one[place + 1] === other[place];
}

/** Daniel and Daniela, Anna and Anne, Mario and Maria: a vowel at the end makes another name. */
function isOfTheOtherSex(one: string, other: string): boolean {
  const vowel = /[aeiouy]$/;
  if (one.length === other.length) {
    return one.slice(0, -1) === other.slice(0, -1) && vowel.test(one) && vowel.test(other);
  }
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter) && vowel.test(longer);
}
