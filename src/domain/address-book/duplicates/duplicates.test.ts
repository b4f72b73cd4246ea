import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCompanies } from './company-names.ts';
import { compareNames } from './compare-names.ts';
import { perhapsSame, surelySame } from './evidence.ts';
import { keysOfCompany, keysOfPerson } from './match-keys.ts';
import { type CompanyKnown, sameCompany } from './same-company.ts';
import { type PersonKnown, samePerson } from './same-person.ts';

const ways = (...values: string[]) => values.map((value) => ({ value, label: null }));
const acme = { id: 'acme', name: 'Acme Logistics GmbH' };

interface Said {
  readonly emails?: string[];
  readonly phones?: string[];
  readonly links?: string[];
  readonly account?: PersonKnown['account'];
  readonly title?: string;
  readonly birthday?: string;
}

const person = (name: string, said: Said = {}): PersonKnown => ({
  id: name,
  name,
  title: said.title ?? null,
  account: said.account === undefined ? acme : said.account,
  reach: {
    emails: ways(...(said.emails ?? [])),
    phones: ways(...(said.phones ?? [])),
    links: ways(...(said.links ?? [])),
  },
  birthday: said.birthday ?? null,
});

const company = (name: string, said: Partial<Omit<CompanyKnown, 'reach'>> & Said = {}): CompanyKnown => ({
  id: name,
  name,
  website: said.website ?? null,
  country: said.country ?? null,
  parentId: said.parentId ?? null,
  reach: { emails: ways(...(said.emails ?? [])), phones: ways(...(said.phones ?? [])) },
});

const likelihood = (one: PersonKnown, other: PersonKnown) => samePerson(one, other).likelihood;
const shareKey = (one: PersonKnown, other: PersonKnown) =>
  keysOfPerson(one).some((key) => keysOfPerson(other).includes(key));

describe('names of people', () => {
  it.each([
    ['Anna Meier', 'Meier, Anna', 'same'],
    ['Jürgen Müller', 'Juergen Mueller', 'same'],
    ['Dr. José Núñez', 'jose nunez', 'same'],
    ['Anna Maria Meier', 'Anna Meier', 'longer'],
    ['Bob Smith', 'Robert Smith', 'form'],
    ['Michael Braun', 'Mike Braun', 'form'],
    ['Katharina Steinbrecher', 'Kathrin Steinbrecher', 'form'],
    ['J. Smith', 'John Smith', 'initial'],
    ['Jonh Smith', 'John Smith', 'slip'],
    ['Anna Schmitt', 'Anna Schmidt', 'slip'],
    ['Anna Meier', 'Anna Wolf', 'given'],
    ['Anna', 'Anna Meier', 'unsaid'],
    ['Daniel Roth', 'Daniela Roth', 'other'],
    ['Mario Costa', 'Maria Costa', 'other'],
    ['Paul Reed Jr.', 'Paul Reed Sr.', 'other'],
    ['Otto Meier', 'Anna Meier', 'other'],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(compareNames(one, other)).toBe(likeness);
    expect(compareNames(other, one)).toBe(likeness);
  });
});

describe('names of companies', () => {
  it.each([
    ['Acme Logistics GmbH', 'ACME Logistics', 'same'],
    ['Van Dijk B.V.', 'Van Dijk BV', 'same'],
    ['Müller & Söhne GmbH & Co. KG', 'Mueller und Soehne', 'same'],
    ['Acme', 'Acme Logistics', 'longer'],
    ['Acme Logisitcs', 'Acme Logistics Ltd', 'slip'],
    ['Acme Logistics', 'Apex Logistics', 'other'],
  ])('%s and %s: %s', (one, other, likeness) => {
    expect(compareCompanies(one, other)).toBe(likeness);
    expect(compareCompanies(other, one)).toBe(likeness);
  });
});

describe('two entries of one person', () => {
  it.each<[string, PersonKnown, PersonKnown]>([
    ['the same name at one company', person('Anna Meier'), person('Meier, Anna')],
    [
      'the same address under the name before the wedding',
      person('Anna Meier', { emails: ['anna@acme.de'] }),
      person('Anna Wolf', { emails: ['Anna@acme.de'] }),
    ],
    [
      'a short form with the same mobile',
      person('Bob Smith', { phones: ['+1 (415) 555-0134'] }),
      person('Robert Smith', { phones: ['415.555.0134'], account: null }),
    ],
    [
      'a form of the name, a company without its legal form, and a number with the country and without',
      person('Katharina Steinbrecher', {
        phones: ['+49 2651 55501'],
        account: { id: 'a', name: 'Basaltwerk Eifel GmbH' },
      }),
      person('Kathrin Steinbrecher', {
        phones: ['02651/55501'],
        account: { id: 'b', name: 'Basaltwerk Eifel' },
      }),
    ],
    [
      'another job, and the same profile',
      person('Anna Meier', { links: ['https://www.linkedin.com/in/annameier/'] }),
      person('Anna Meier', {
        links: ['de.linkedin.com/in/annameier'],
        account: { id: 'b', name: 'Birch AG' },
      }),
    ],
    [
      'a company that is there twice',
      person('John Smith'),
      person('Jon Smith', { account: { id: 'two', name: 'ACME Logistics' } }),
    ],
  ])('%s', (_, one, other) => {
    expect(likelihood(one, other)).toBeGreaterThanOrEqual(perhapsSame);
    expect(shareKey(one, other)).toBe(true);
  });

  it('is sure of the same name with the same address', () => {
    const one = person('Anna Meier', { emails: ['anna.meier@acme.de'], account: null });
    expect(likelihood(one, one)).toBeGreaterThanOrEqual(surelySame);
  });
});

describe('two people', () => {
  it.each<[string, PersonKnown, PersonKnown]>([
    [
      'colleagues behind one switchboard and one mailbox',
      person('Anna Meier', { phones: ['+49 30 123450'], emails: ['info@acme.de'] }),
      person('Otto Kraus', { phones: ['+49 30 123450'], emails: ['info@acme.de'] }),
    ],
    [
      'the same name at two companies',
      person('Anna Meier'),
      person('Anna Meier', { account: { id: 'b', name: 'Birch AG' } }),
    ],
    [
      'father and son',
      person('Paul Reed Jr', { emails: ['paul.reed@acme.de'] }),
      person('Paul Reed Sr', { emails: ['preed@acme.de'] }),
    ],
    [
      'brother and sister in one firm',
      person('Daniel Roth', { emails: ['daniel@acme.de'] }),
      person('Daniela Roth', { emails: ['daniela@acme.de'] }),
    ],
    [
      'two with one name, born on two days',
      person('Anna Meier', { birthday: '1980-05-17' }),
      person('Anna Meier', { birthday: '1991-02-03' }),
    ],
    ['one of whom only a first name is known', person('Anna'), person('Anna Meier')],
  ])('%s', (_, one, other) => {
    expect(likelihood(one, other)).toBeLessThan(perhapsSame);
  });
});

describe('companies', () => {
  const same = (one: CompanyKnown, other: CompanyKnown) => sameCompany(one, other).likelihood;
  const share = (one: CompanyKnown, other: CompanyKnown) =>
    keysOfCompany(one).some((key) => keysOfCompany(other).includes(key));

  it.each<[string, CompanyKnown, CompanyKnown]>([
    ['another way to write the legal form', company('Acme Logistics G.m.b.H.'), company('Acme Logistics')],
    [
      'a shorter name on the same domain',
      company('Acme', { website: 'https://www.acme.de/en' }),
      company('Acme Logistics GmbH', { emails: ['info@acme.de'] }),
    ],
    ['a slip', company('Acme Logisitcs'), company('Acme Logistics')],
  ])('are one: %s', (_, one, other) => {
    expect(same(one, other)).toBeGreaterThanOrEqual(perhapsSame);
    expect(share(one, other)).toBe(true);
  });

  it.each<[string, CompanyKnown, CompanyKnown]>([
    [
      'a daughter that is known as one',
      company('Acme', { website: 'acme.com' }),
      company('Acme Logistics', { website: 'acme.com', parentId: 'Acme' }),
    ],
    [
      'two of a name in two countries with two sites',
      company('Acme GmbH', { website: 'acme.de', country: 'DE' }),
      company('Acme Inc.', { website: 'acme.com', country: 'US' }),
    ],
    [
      'two customers of one mail provider',
      company('Birch', { emails: ['birch@gmail.com'] }),
      company('Acme', { emails: ['acme@gmail.com'] }),
    ],
    ['the same beginning and nothing else', company('Acme Foods'), company('Acme Logistics')],
  ])('are two: %s', (_, one, other) => {
    expect(same(one, other)).toBeLessThan(perhapsSame);
  });
});

const anyPerson = fc
  .record({
    name: fc.constantFrom(
      'Anna Meier',
      'Meier, Ana',
      'A. Meier',
      'Otto Kraus',
      'Anna',
      'Bob Smith',
      'Robert Smith',
    ),
    emails: fc.subarray([
      'anna.meier@acme.de',
      'ANNA.MEIER@acme.de',
      'info@acme.de',
      'otto@gmail.com',
      'nothing',
    ]),
    phones: fc.subarray(['+49 171 5550134', '0171 5550134', '12']),
    account: fc.constantFrom(null, acme, { id: 'b', name: 'Birch AG' }),
    birthday: fc.constantFrom(undefined, '--05-17', '1980-05-17'),
  })
  .map(({ name, birthday, ...said }) => person(name, { ...said, ...(birthday ? { birthday } : {}) }));

describe('any two entries', () => {
  it('are as like as the other way round', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        expect(likelihood(one, other)).toBeCloseTo(likelihood(other, one), 10);
      }),
    );
  });

  it('that are perhaps one are found by something that both have', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (one, other) => {
        if (likelihood(one, other) >= perhapsSame) expect(shareKey(one, other)).toBe(true);
      }),
    );
  });
});
