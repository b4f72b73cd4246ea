import { doubleMetaphone } from 'double-metaphone';
import { sameWay } from '../reach.ts';
import { companyWords } from './company-names.ts';
import { namesBehind } from './given-names.ts';
import { mailAddress } from './mail-addresses.ts';
import { isSuffix, nameWords } from './name-words.ts';
import { type CompanyKnown, domainsOf } from './same-company.ts';
import { type PersonKnown, phoneKey, profilesOf } from './same-person.ts';

/**
 * What a person is found by: two who have none of it in common are never compared. A name by its sound counts only within
 * one company; elsewhere the whole name, since a million people share sounds by the thousand.
 */
export function keysOfPerson(person: PersonKnown): string[] {
  const { emails, phones, links } = person.reach;
  const addresses = emails.flatMap(({ value }) => mailAddress(value) ?? []);
  const companies = [
    ...(person.account ? [companyWords(person.account.name).join('')] : []),
    ...addresses.filter(({ isPrivate }) => !isPrivate).map(({ domain }) => domain),
  ];
  const words = nameWords(person.name).filter((word) => !isSuffix(word));
  return [
    ...emails.map(({ value }) => `mail ${sameWay('emails', value)}`),
    ...phones.flatMap(({ value }) => (phoneKey(value) ? [`phone ${phoneKey(value)}`] : [])),
    ...profilesOf(links).map((link) => `link ${link}`),
    ...(words.length > 1 ? [`name ${[...words].sort().join(' ')}`] : []),
    ...(person.birthday ? [`born ${person.birthday.slice(-5)} ${soundOf(words.at(-1) ?? '')}`] : []),
    ...companies.flatMap((company) => soundsOf(words).map((sound) => `there ${company} ${sound}`)),
  ].filter(isOnce);
}

/** What a company is found by: its domain, its phone, its name and the sound of how that begins. */
export function keysOfCompany(company: CompanyKnown): string[] {
  const [first = '', ...further] = companyWords(company.name);
  return [
    ...domainsOf(company).map((domain) => `domain ${domain}`),
    ...company.reach.phones.flatMap(({ value }) => (phoneKey(value) ? [`phone ${phoneKey(value)}`] : [])),
    ...(first
      ? [`name ${[first, ...further].join('')}`, `sound ${soundOf(first)} ${further[0]?.[0] ?? ''}`]
      : []),
    ...(first.length > 3 ? [`first ${first}`] : []),
  ].filter(isOnce);
}

/** The family name by its sound, and the given name by that of each name behind it: either may hold a slip. */
function soundsOf(words: readonly string[]): string[] {
  const [given = ''] = words;
  const family = words.at(-1) ?? '';
  if (words.length < 2) return given ? [soundOf(given)] : [];
  return [soundOf(family), ...namesBehind(given).map(soundOf)];
}

function soundOf(word: string): string {
  return doubleMetaphone(word)[0] || word;
}

const isOnce = (key: string, place: number, all: readonly string[]): boolean => all.indexOf(key) === place;
