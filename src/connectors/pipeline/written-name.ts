import { legalFormsOf } from '#domain/address-book/duplicates/company-names.ts';
import { isSuffix } from '#domain/address-book/duplicates/name-words.ts';

export interface WrittenName {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** One to three words of letters, as names have: “von Berg”, “Anna-Lena”, “J.” */
const words = /^(?:\p{L}[\p{L}\p{M}'’.-]*)(?:\s+\p{L}[\p{L}\p{M}'’.-]*){0,2}$/u;
const behindNames = new Set('phd ph.d mba md m.d esq cpa dds msc bsc ma ba'.split(' '));

const standsBehind = (part: string) =>
  isSuffix(part.toLowerCase()) || behindNames.has(part.toLowerCase().replace(/\.$/, ''));

/** A name with the family before a comma, in the order in which it is said; null where the comma means something else. */
export function nameBeforeComma(written: string): WrittenName | null {
  const [familyName = '', givenName = '', ...rest] = written.split(',').map((part) => part.trim());
  const isName = [familyName, givenName].every((part) => words.test(part) && /\p{Lu}/u.test(part));
  const isOther = standsBehind(givenName) || legalFormsOf(givenName).length > 0;
  if (!isName || isOther || !rest.every(standsBehind)) return null;
  return { name: [givenName, familyName, ...rest].join(' '), givenName, familyName };
}

/**
 * What somebody is called themselves, where a list writes their company before it, as Odoo does: `Fern AG, Jo Doe`. One word
 * behind the comma may as well be a first name, and a legal form is of the company: `Smith, Inc.`
 */
export function withoutCompany(name: string, company: string | undefined): string {
  if (!company || !name.startsWith(`${company}, `)) return name;
  const own = name.slice(company.length + 2).trim();
  const isWhole = words.test(own) && own.includes(' ') && legalFormsOf(own).length === 0;
  return isWhole ? own : name;
}

/** A name with what stands behind it in a column of its own, unless it says so already. */
export function withSuffix(name: string, suffix: string): string {
  return suffix === '' || name.toLowerCase().endsWith(suffix.toLowerCase()) ? name : `${name} ${suffix}`;
}
