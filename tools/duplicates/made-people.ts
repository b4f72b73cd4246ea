import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { PersonKnown } from '#domain/address-book/duplicates/same-person.ts';
import { companyHeads, companyTails, familyNames, givenNames, shortForms, titles } from './names.ts';

/** Somebody as they are: what every entry about them is written from. */
interface Made {
  readonly who: number;
  readonly given: string;
  readonly family: string;
  readonly company: { readonly id: string; readonly name: string; readonly domain: string };
  readonly title: string;
  readonly email: string;
  readonly mobile: string;
}

/** An entry, whom it is about, and in what way it was written otherwise; null for the first of somebody. */
export interface Entry {
  readonly person: PersonKnown;
  readonly who: number;
  readonly written: string | null;
}

/**
 * An address book in which it is known who is who: so many people in companies of about eight, a third of whom are in it
 * once more, written otherwise; among them the pairs that are easily taken for one. The same for the same seed.
 */
export function madeAddressBook(people: number, seed: number): Entry[] {
  const chance = new Chance(seed);
  const entries: Entry[] = [];
  let company = madeCompany(chance, 0);
  for (let who = 0; who < people; who += 1) {
    if (who % 8 === 0) company = madeCompany(chance, who);
    const made = madePerson(chance, who, company);
    entries.push(entryOf(made, null, {}));
    if (chance.below(3) === 0) {
      const [written, otherwise] = chance.from(ways)(made, chance);
      entries.push(entryOf(made, written, otherwise));
    }
    if (chance.below(20) === 0) entries.push(standIn(made, people + who, chance));
  }
  return entries;
}

type Otherwise = Partial<{
  name: string;
  title: string | null;
  company: Made['company'] | null;
  emails: string[];
  phones: string[];
}>;
type Way = (made: Made, chance: Chance) => readonly [string, Otherwise];

const nobody: Otherwise = { emails: [], phones: [] };

/** How the second entry of somebody comes about: from a card, a list, a form, another system, or in a hurry. */
const ways: readonly Way[] = [
  ({ given, family }) => ['family name first', { name: `${family}, ${given}`, phones: [] }],
  ({ given, family }) => ['without accents, without mail', { name: plain(`${given} ${family}`), ...nobody }],
  ({ given, family }) => ['umlauts written out', { name: writtenOut(`${given} ${family}`), ...nobody }],
  ({ given, family }) => [
    'capitals, mail only',
    { name: `${given} ${family}`.toUpperCase(), phones: [], company: null },
  ],
  ({ given, family }, chance) => [
    'a slip, same company',
    { name: slipIn(`${given} ${family}`, chance), ...nobody },
  ],
  ({ given, family }, chance) => [
    'a slip, same mobile, no company',
    { name: slipIn(`${given} ${family}`, chance), emails: [], company: null },
  ],
  ({ given, family }) => [
    'short form, same company',
    { name: `${shortForms[given] ?? given} ${family}`, ...nobody },
  ],
  ({ given, family, email }) => [
    'short form, same mail in capitals',
    {
      name: `${shortForms[given] ?? given} ${family}`,
      emails: [email.toUpperCase()],
      phones: [],
      company: null,
    },
  ],
  ({ given, family }) => ['initial, same company', { name: `${given[0]}. ${family}`, ...nobody }],
  ({ given, family, mobile }) => [
    'mobile without its country',
    { name: `${given} ${family}`, emails: [], phones: [mobile.replace('+49 ', '0')], company: null },
  ],
  ({ given, family, company }) => [
    'the company under another form',
    {
      name: `${given} ${family}`,
      ...nobody,
      company: { ...company, id: `${company.id} too`, name: `${company.name} Ltd` },
    },
  ],
  ({ given, family }, chance) => [
    'a middle name',
    { name: `${given} ${chance.from(givenNames)} ${family}`, phones: [] },
  ],
  ({ given }, chance) => [
    'another family name, same mail',
    { name: `${given} ${chance.from(familyNames)}`, phones: [] },
  ],
  ({ given, family, email }) => [
    'a private address, same company',
    { name: `${given} ${family}`, emails: [email.replace(/@.*/, '@gmail.com')], phones: [], title: null },
  ],
  ({ given, family }, chance) => [
    'another job, same mobile',
    {
      name: `${given} ${family}`,
      emails: [],
      company: madeCompany(chance, chance.below(1_000_000)),
      title: null,
    },
  ],
  ({ given, family }, chance) => [
    'another job, nothing else',
    {
      name: `${given} ${family}`,
      ...nobody,
      company: madeCompany(chance, chance.below(1_000_000)),
      title: null,
    },
  ],
];

/** Somebody else who is easily taken for them: a relative in the firm, a colleague behind the same mailbox or number. */
function standIn(made: Made, who: number, chance: Chance): Entry {
  const { company, family, given } = made;
  const [name, otherwise] = chance.from([
    [`${chance.from(givenNames)} ${family}`, { emails: [`info@${company.domain}`] }],
    [`${given} ${family}`, { ...nobody, company: madeCompany(chance, who + 1_000_000) }],
    [`${given} ${chance.from(familyNames)}`, { emails: [`office@${company.domain}`], phones: [made.mobile] }],
    [`${chance.from(givenNames)} ${chance.from(familyNames)}`, { emails: [], phones: [made.mobile] }],
    [`${chance.from(givenNames)} ${family}`, { emails: [], phones: [], title: made.title }],
  ] as const satisfies readonly (readonly [string, Otherwise])[]);
  const other = { ...made, who, title: chance.from(titles) };
  return entryOf(other, null, { ...otherwise, name } as Otherwise);
}

function entryOf(made: Made, written: string | null, otherwise: Otherwise): Entry {
  const { title, company } = { title: made.title, company: made.company, ...otherwise };
  const name = otherwise.name ?? `${made.given} ${made.family}`;
  const way = (value: string) => ({ value, label: null });
  return {
    ...{ who: made.who, written },
    person: {
      ...{ id: `${made.who} ${written ?? ''}`, name, title, birthday: null },
      account: company && { id: company.id, name: company.name },
      reach: {
        emails: (otherwise.emails ?? [made.email]).map(way),
        phones: (otherwise.phones ?? [made.mobile]).map(way),
        links: [],
      },
    },
  };
}

function madeCompany(chance: Chance, number: number): Made['company'] {
  const name = `${chance.from(companyHeads)} ${chance.from(companyTails)}`;
  return {
    id: `company ${number}`,
    name,
    domain: `${name.toLowerCase().replace(' ', '-')}-${number}.example`,
  };
}

function madePerson(chance: Chance, who: number, company: Made['company']): Made {
  const [given, family] = [chance.from(givenNames), chance.from(familyNames)];
  const local = plain(`${given}.${family}`).toLowerCase();
  const email = `${chance.from([local, `${local[0]}${local.slice(local.indexOf('.'))}`])}@${company.domain}`;
  const mobile = `+49 17${chance.below(10)} ${String(chance.below(10_000_000)).padStart(7, '0')}`;
  return { who, given, family, company, title: chance.from(titles), email, mobile };
}

function plain(name: string): string {
  return name.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

function writtenOut(name: string): string {
  return plain(name.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter));
}

/** One letter left out, doubled, otherwise, or two that changed places, anywhere in the name but at its beginning. */
function slipIn(name: string, chance: Chance): string {
  const places = [...name].flatMap((_, at) =>
    at > 0 && /\p{L}{2}/u.test(name.slice(at, at + 2)) ? [at] : [],
  );
  const at = chance.from(places);
  const [one = '', two = ''] = [name[at], name[at + 1]];
  const mended = chance.from(['', one + one, two + one, chance.from([...'aeinorst'])]);
  const taken = mended === two + one ? 2 : 1;
  return name.slice(0, at) + mended + name.slice(at + taken);
}

class Chance {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  below(limit: number): number {
    return uniformInt(this.#generator, 0, limit - 1);
  }

  from<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('There is nothing to choose from.');
    return value;
  }
}
