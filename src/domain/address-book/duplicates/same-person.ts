import { type Reach, sameWay, type Way } from '../reach.ts';
import { compareCompanies } from './company-names.ts';
import { compareNames, type NameLikeness } from './compare-names.ts';
import { type Evidence, type EvidenceCode, type Likeness, likenessOf } from './evidence.ts';
import { type MailAddress, mailAddress } from './mail-addresses.ts';

/** What of a person is compared. */
export interface PersonKnown {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly reach: Pick<Reach, 'emails' | 'phones' | 'links'>;
  /** A day, or a day of every year: `1980-05-17`, `--05-17`. */
  readonly birthday: string | null;
}

/** How likely it is that two entries are one person. The order of the two says nothing. */
export function samePerson(one: PersonKnown, other: PersonKnown): Likeness {
  const name = compareNames(one.name, other.name);
  return likenessOf([
    ...nameEvidence[name],
    ...byEmail(addressesOf(one), addressesOf(other), name),
    ...byPhone(one, other, name),
    ...byLink(one.reach.links, other.reach.links),
    ...byAccount(one, other),
    ...byBirthday(one.birthday, other.birthday),
    ...byTitle(one.title, other.title),
  ]);
}

const nameEvidence: Readonly<Record<NameLikeness, readonly Evidence[]>> = {
  same: [{ code: 'same name', weight: 4 }],
  longer: [{ code: 'longer name', weight: 2.75 }],
  form: [{ code: 'short form', weight: 2.75 }],
  slip: [{ code: 'slip', weight: 2.5 }],
  initial: [{ code: 'initial', weight: 1.5 }],
  given: [{ code: 'given name', weight: -0.5 }],
  unsaid: [],
  other: [{ code: 'other name', weight: -5 }],
};

const said = (code: EvidenceCode, weight: number): Evidence[] => [{ code, weight }];

function addressesOf({ reach }: PersonKnown): MailAddress[] {
  return reach.emails.flatMap(({ value }) => mailAddress(value) ?? []);
}

function byEmail(
  ours: readonly MailAddress[],
  theirs: readonly MailAddress[],
  name: NameLikeness,
): Evidence[] {
  const same = ours.filter((one) =>
    theirs.some(({ local, domain }) => one.local === local && one.domain === domain),
  );
  if (same.some(({ isShared }) => !isShared)) return said('same e-mail', 6);
  if (same.length > 0) return said('same mailbox of several', 0.5);
  const isOtherThere = ours.some(
    (one) =>
      !one.isPrivate &&
      !one.isShared &&
      theirs.some((two) => two.domain === one.domain && !two.isShared && !areLikeLocals(one, two)),
  );
  // One company gives one person one address; who has the same name there is somebody else, now and then.
  return isOtherThere && name !== 'same' ? said('other e-mail there', -2.5) : [];
}

/** a.meier, anna.meier and meier may be one; b.kraus is another. */
function areLikeLocals({ local: one }: MailAddress, { local: other }: MailAddress): boolean {
  const parts = (local: string) => local.split(/[._-]+/).filter(Boolean);
  const [ours, theirs] = [parts(one), parts(other)];
  if (ours.join('') === theirs.join('')) return true;
  return ours.some(
    (part) => part.length > 2 && theirs.some((two) => two.endsWith(part) || part.endsWith(two)),
  );
}

/** Colleagues share a switchboard, so that a number tells of a person only where the name does not say otherwise. */
function byPhone(one: PersonKnown, other: PersonKnown, name: NameLikeness): Evidence[] {
  const numbers = new Set(one.reach.phones.map(({ value }) => phoneKey(value)).filter(Boolean));
  const others = other.reach.phones.map(({ value }) => phoneKey(value)).filter(Boolean);
  if (!others.some((number) => numbers.has(number))) {
    return others.length > 0 && numbers.size > 0 ? said('other phone', -0.5) : [];
  }
  return name === 'other' || name === 'unsaid' ? said('same phone of several', 0.5) : said('same phone', 3);
}

/** The last nine digits: with the country before them or without. Empty for what is too short to be a number. */
export function phoneKey(phone: string): string {
  const digits = sameWay('phones', phone).replace(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-9).replace(/^0+/, '');
}

function byLink(ours: readonly Way[], theirs: readonly Way[]): Evidence[] {
  const [profile, other] = [profilesOf(ours), profilesOf(theirs)];
  if (profile.length === 0 || other.length === 0) return [];
  return profile.some((link) => other.includes(link)) ? said('same link', 6) : said('other link', -3);
}

/** Their own pages in networks; that of their company says nothing of a person. */
export function profilesOf(links: readonly Way[]): string[] {
  return links
    .map(({ value }) =>
      sameWay('links', value)
        .replace(/^[a-z]{2,3}\.linkedin/, 'linkedin')
        .replace(/\?.*$/, ''),
    )
    .filter((link) =>
      /^(linkedin\.com\/in|xing\.com\/profile|github\.com|x\.com|twitter\.com)\/[^/]+/.test(link),
    );
}

/** Where they work: by the company, or else by the domain that they write from. */
function byAccount(one: PersonKnown, other: PersonKnown): Evidence[] {
  if (!one.account || !other.account) return byDomain(addressesOf(one), addressesOf(other));
  if (one.account.id === other.account.id) return said('same company', 2.5);
  const names = compareCompanies(one.account.name, other.account.name);
  if (names === 'same' || names === 'longer') return said('same company', 2);
  return said('other company', -1.5);
}

function byDomain(ours: readonly MailAddress[], theirs: readonly MailAddress[]): Evidence[] {
  const atWork = (addresses: readonly MailAddress[]) => addresses.filter(({ isPrivate }) => !isPrivate);
  const [domains, others] = [atWork(ours), atWork(theirs)];
  if (domains.length === 0 || others.length === 0) return [];
  const colleagues = domains.flatMap((one) => others.filter(({ domain }) => domain === one.domain));
  if (colleagues.length === 0) return said('other company', -1.5);
  // An address that both have has spoken for both of its parts.
  const isSame = colleagues.some(({ local, domain }) =>
    domains.some((one) => one.local === local && one.domain === domain),
  );
  return isSame ? [] : said('same company', 2);
}

function byBirthday(one: string | null, other: string | null): Evidence[] {
  if (!one || !other) return [];
  return one.slice(-5) === other.slice(-5) && areYearsAlike(one, other)
    ? said('same birthday', 2.5)
    : said('other birthday', -4);
}

function areYearsAlike(one: string, other: string): boolean {
  return one.startsWith('--') || other.startsWith('--') || one.slice(0, 4) === other.slice(0, 4);
}

function byTitle(one: string | null, other: string | null): Evidence[] {
  if (!one || !other) return [];
  return one.trim().toLowerCase() === other.trim().toLowerCase() ? said('same title', 0.25) : [];
}
