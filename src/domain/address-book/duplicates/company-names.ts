import { isSlip } from './compare-names.ts';
import { wordsOf } from './name-words.ts';

/**
 * How two names of companies lie to each other: the same but for their legal form, one the beginning of the other
 * ("Acme" and "Acme Logistics"), a slip, or two names.
 */
export type CompanyLikeness = 'same' | 'longer' | 'slip' | 'other';

/** The words that a company is known by: without its legal form, as far as anything is left. */
export function companyWords(name: string): string[] {
  const words = joinedLetters(wordsOf(name.replaceAll('&', ' and ').replace(/\([^)]*\)/gu, ' '))).filter(
    (word) => !fillers.has(word),
  );
  const known = words.filter((word) => !legalForms.has(word));
  return known.length > 0 ? known : words;
}

/** The legal forms that a name states, such as `gmbh`. */
export function legalFormsOf(name: string): string[] {
  return joinedLetters(wordsOf(name)).filter((word) => legalForms.has(word));
}

export function compareCompanies(one: string, other: string): CompanyLikeness {
  const [ours, theirs] = [companyWords(one), companyWords(other)];
  const [joined, otherJoined] = [ours.join(''), theirs.join('')];
  if (joined === otherJoined) return 'same';
  if (isSlip(joined, otherJoined)) return 'slip';
  const [shorter, longer] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  if (shorter.length < longer.length && shorter.every((word, place) => word === longer[place]))
    return 'longer';
  return 'other';
}

/** "B.V." and "G m b H" are one word. */
function joinedLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = '';
  for (const word of [...words, '']) {
    if (word.length === 1) letters += word;
    else {
      if (letters) joined.push(letters);
      letters = '';
      if (word) joined.push(word);
    }
  }
  return joined;
}

const fillers = new Set(['and', 'the', 'und', 'et', 'y', 'de', 'der', 'die', 'das', 'von', 'of']);

const legalForms = new Set(
  `ab ag aktiengesellschaft as asa aps bv bvba co company corp corporation cv doo eg ek ev gbr gesellschaft gmbh group
  gruppe holding holdings inc incorporated kft kg kgaa lda limited llc llp lp ltd mbh nv ohg oy oyj plc pte pty pvt sa sarl
  sas se sl sp spa spzoo srl sro ug zoo`
    .trim()
    .split(/\s+/),
);
