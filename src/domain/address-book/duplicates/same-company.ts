import type { Reach } from '../reach.ts';
import { type CompanyLikeness, compareCompanies, legalFormsOf } from './company-names.ts';
import { type Evidence, type EvidenceCode, type Likeness, likenessOf } from './evidence.ts';
import { domainOf, isPrivateDomain, mailAddress } from './mail-addresses.ts';
import { phoneKey } from './same-person.ts';

/** What of a company is compared. */
export interface CompanyKnown {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  readonly country: string | null;
  readonly parentId: string | null;
  readonly reach: Pick<Reach, 'emails' | 'phones'>;
}

/** How likely it is that two entries are one company. The order of the two says nothing. */
export function sameCompany(one: CompanyKnown, other: CompanyKnown): Likeness {
  return likenessOf([
    ...nameEvidence[compareCompanies(one.name, other.name)],
    ...byLegalForm(one.name, other.name),
    ...byDomain(domainsOf(one), domainsOf(other)),
    ...byPhone(one, other),
    ...byCountry(one.country, other.country),
    ...byFamily(one, other),
  ]);
}

const nameEvidence: Readonly<Record<CompanyLikeness, readonly Evidence[]>> = {
  same: [{ code: 'same name', weight: 4.5 }],
  slip: [{ code: 'slip', weight: 3 }],
  longer: [{ code: 'longer name', weight: 1 }],
  other: [{ code: 'other name', weight: -2 }],
};

const said = (code: EvidenceCode, weight: number): Evidence[] => [{ code, weight }];

/** The domains that a company is found under: of its site and its mail, without those of providers. */
export function domainsOf({ website, reach }: Pick<CompanyKnown, 'website' | 'reach'>): string[] {
  const site = website ? (domainOf(website) ?? '') : '';
  const mail = reach.emails.map(({ value }) => mailAddress(value)?.domain ?? '');
  return [...new Set([site, ...mail])].filter((domain) => domain !== '' && !isPrivateDomain(domain));
}

/** Two firms of a group in two countries have two legal forms; "Inc" and none at all says nothing. */
function byLegalForm(one: string, other: string): Evidence[] {
  const [ours, theirs] = [legalFormsOf(one), legalFormsOf(other)];
  if (ours.length === 0 || theirs.length === 0) return [];
  return ours.some((form) => theirs.includes(form)) ? [] : said('other legal form', -2);
}

function byDomain(ours: readonly string[], theirs: readonly string[]): Evidence[] {
  if (ours.length === 0 || theirs.length === 0) return [];
  return ours.some((domain) => theirs.includes(domain)) ? said('same domain', 4) : said('other domain', -1.5);
}

function byPhone(one: CompanyKnown, other: CompanyKnown): Evidence[] {
  const numbers = new Set(one.reach.phones.map(({ value }) => phoneKey(value)));
  const isSame = other.reach.phones.some(
    ({ value }) => numbers.has(phoneKey(value)) && phoneKey(value) !== '',
  );
  return isSame ? said('same phone', 2) : [];
}

function byCountry(one: string | null, other: string | null): Evidence[] {
  if (!one || !other || one.trim().toLowerCase() === other.trim().toLowerCase()) return [];
  // "DE" and "Germany" are no two countries; only codes, or only names, can differ.
  return one.length > 3 === other.length > 3 ? said('other country', -1.5) : [];
}

/** A daughter is known to be another company; two of one parent are too. */
function byFamily(one: CompanyKnown, other: CompanyKnown): Evidence[] {
  const belongs = one.parentId === other.id || other.parentId === one.id;
  const areSisters = one.parentId !== null && one.parentId === other.parentId;
  return belongs || areSisters ? said('belongs to it', -6) : [];
}
