import type { DateOrder } from '#contract/imports/mapping.ts';
import { firstOf, type Reach } from '#domain/address-book/reach.ts';
import { datedNotes, type ReadingOfDays } from '../imported/dated-notes.ts';
import { extrasOf } from '../imported/extras.ts';
import type {
  ImportedAccount,
  ImportedCompany,
  ImportedContact,
  ImportedMember,
  Read,
  Reference,
} from '../imported/imported.ts';
import { reachOfRow, unreadWays } from '../imported/reach-of-row.ts';
import { type UnreadCell, unreadCell, withLinesOf } from '../imported/unread-cells.ts';
import { unwantedOf } from '../imported/unwanted.ts';
import { salesforceIdOf } from '../salesforce/salesforce-id.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readNumber, writtenOut } from '../values/written-amount.ts';
import { readBirthday } from '../values/written-date.ts';
import { writtenWords } from '../values/written-words.ts';
import { buyingOf } from './buying.ts';
import { companyAmongPeople, companyInRow } from './companies-among-people.ts';
import { rowsNotDeleted } from './deleted-rows.ts';
import type { KnownRows } from './known-rows.ts';
import { ownerOf } from './owner-of-row.ts';
import { idsIn, partsIn } from './parts-of-cell.ts';
import { reachOfPeople } from './reach-columns.ts';
import { reachOfCompanies } from './reach-of-companies.ts';
import { byName, contactId, type Product } from './read-deals.ts';
import { saidInPairs } from './said-in-pairs.ts';
import { industryMeant } from './spelling.ts';
import { saysHowTheyStand, standsTo } from './stands-to.ts';
import { nameBeforeComma, withoutCompany, withSuffix } from './written-name.ts';

/** The sellers of a list, and those who lead them, each once. */
export async function* readMembers(tables: readonly Table[]): AsyncGenerator<Read<ImportedMember>> {
  const seen = new Set<string>();
  for await (const row of rowsIn(tables, 'members')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const name = row.text('name');
    const externalId = headerKey(name);
    if (externalId === '') {
      yield { kind: 'failed', noun: 'members', place: row.place, reason: 'The seller has no name.' };
      continue;
    }
    const manager = row.text('manager');
    const team = [row.text('team'), manager].filter((part) => part !== '').join(' · ') || null;
    for (const member of [
      { externalId, name, email: row.text('email') || null, leads: false },
      { externalId: headerKey(manager), name: manager, email: null, leads: true },
    ]) {
      if (member.externalId === '' || seen.has(member.externalId)) continue;
      seen.add(member.externalId);
      yield { kind: 'row', place: row.place, value: { ...member, team, active: true } };
    }
  }
}

export async function* readAccounts(
  tables: readonly Table[],
  reading: ReadingOfDays,
): AsyncGenerator<Read<ImportedAccount>> {
  const seen = new Set<string>();
  const points = tables.some(({ mapping }) => 'parentCompanyId' in mapping.columns);
  const companies = points ? await accountsById(tables) : new Map<string, Reference>();
  for await (const row of rowsNotDeleted(tables, 'accounts')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const name = row.text('name');
    const externalId = salesforceIdOf('account', row.text('id')) ?? headerKey(name);
    const wrong = externalId === '' ? 'The account has no name.' : seen.has(externalId) ? twice(name) : null;
    if (wrong) {
      yield { kind: 'failed', noun: 'accounts', place: row.place, reason: wrong };
      continue;
    }
    seen.add(externalId);
    const buying = buyingOf(row);
    const reach = withCountry(reachOfRow(row, reachOfCompanies), row.text('country'));
    const employees = readNumber(row.text('employees'));
    const unread = [
      ...unreadWays(row, reachOfCompanies),
      ...(employees === undefined && row.text('employees') !== '' ? [unreadCell(row, 'employees')] : []),
    ];
    const { about, ...noted } = notedIn(row, externalId, reading);
    const details = {
      parentId: companies.get(row.text('parentCompanyId'))?.externalId ?? headerKey(row.text('parent')),
      about: withLinesOf(about, unread),
      revenue: writtenOut(row.text('revenue')),
      founded: row.text('founded'),
    };
    yield {
      kind: 'row',
      place: row.place,
      value: {
        externalId,
        name,
        website: row.text('website') || row.text('domain') || null,
        industry: industryMeant(row.text('industry')) || null,
        country: row.text('country') || (reach.addresses[0]?.country ?? null),
        employees: employees !== undefined && employees >= 0 ? Math.min(Math.round(employees), 2e9) : null,
        reach,
        details: filled(details),
        ...noted,
        ...ownerOf(row),
        ...(buying ? { buying } : {}),
        ...extrasOf(row),
        ...listed(unread),
      },
    };
  }
}

/** The first address is in the country of the company, which most lists say once. */
function withCountry(reach: Reach, country: string): Reach {
  const [first, ...others] = reach.addresses;
  if (!first || first.country !== null || country === '') return reach;
  return { ...reach, addresses: [{ ...first, country }, ...others] };
}

/** The people of lists, and the companies whose row names nobody. `accounts` are the lists of companies beside them, to which some point by an id. */
export async function* readContacts(
  tables: readonly Table[],
  accounts: readonly Table[],
  reading: ReadingOfDays,
  knownPeople?: () => Promise<KnownRows>,
): AsyncGenerator<Read<ImportedContact | ImportedCompany>> {
  const seen = new Set<string>();
  const stand = tables.some(({ mapping }) => saysHowTheyStand(mapping.columns))
    ? await knownPeople?.()
    : undefined;
  const points = tables.some(({ mapping }) => 'accountId' in mapping.columns);
  const companies = points ? await accountsById(accounts) : new Map<string, Reference>();
  for await (const row of rowsNotDeleted(tables, 'contacts')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const reach = reachOfRow(row, reachOfPeople);
    const email = firstOf(reach.emails) ?? '';
    const account = companyOf(row, companies);
    const name = withoutCompany(nameOfPerson(row, reach), account?.name ?? undefined);
    const company = companyInRow(row, { company: account, name, reach });
    if (company) {
      yield { kind: 'row', place: row.place, value: companyAmongPeople(row, company, reach, reading) };
      continue;
    }
    const externalId = idOfPerson(row, email, account, name);
    const wrong =
      name === ''
        ? 'The contact has neither a name nor an e-mail.'
        : seen.has(externalId)
          ? twice(name)
          : null;
    if (wrong) {
      yield { kind: 'failed', noun: 'contacts', place: row.place, reason: wrong };
      continue;
    }
    seen.add(externalId);
    const { about, ...noted } = notedIn(row, externalId, reading);
    const inOrder = row.text('lastName') === '' ? nameBeforeComma(name) : null;
    const isCalledSo = ['', name].includes(row.text('nickname'));
    const nickname = isCalledSo ? [] : [unreadCell(row, 'nickname')];
    const birthday = birthdayOf(birthdayIn(row), reading.dateOrder);
    const unread = [
      ...unreadWays(row, reachOfPeople),
      ...(birthday === '' && /[1-9]|\p{L}/u.test(birthdayIn(row)) ? [unreadCell(row, 'birthday')] : []),
    ];
    yield {
      kind: 'row',
      place: row.place,
      value: {
        externalId,
        ...(email === '' ? {} : { idWithoutEmail: contactId('', account?.externalId ?? '', name) }),
        account,
        name: withSuffix(inOrder?.name ?? name, row.text('suffix')),
        title: row.text('title') || null,
        email: null,
        phone: null,
        reach,
        details: {
          ...filled({
            salutation: row.text('salutation'),
            givenName: row.text('firstName') || (inOrder?.givenName ?? ''),
            familyName: row.text('lastName') || (inOrder?.familyName ?? ''),
            ...(stand ? standsTo(row, account, stand) : {}),
            department: row.text('department'),
            birthday,
            about: withLinesOf(about, [...nickname, ...saidInPairs(row), ...unread]),
          }),
          ...unwantedOf(row),
        },
        ...noted,
        ...ownerOf(row),
        ...extrasOf(row),
        ...listed(unread),
      },
    };
  }
}

const listed = (unread: readonly UnreadCell[]) => (unread.length === 0 ? {} : { unread });

/** What describes somebody, and what was noted on some day. */
function notedIn(row: Row, of: string, reading: ReadingOfDays) {
  const { about, notes } = datedNotes(of, [writtenWords(row.text('about'))], reading);
  return { about, ...(notes.length === 0 ? {} : { notes }) };
}

/** The companies of lists by the ids that these have for them. */
export async function accountsById(tables: readonly Table[]): Promise<Map<string, Reference>> {
  const accounts = new Map<string, Reference>();
  for await (const row of rowsIn(tables, 'accounts')) {
    if (!isRow(row)) continue;
    const account = withId(byName(row.text('name')), row.text('id'));
    if (account && row.text('id') !== '') accounts.set(row.text('id'), account);
  }
  return accounts;
}

/** The company of a row: by an id that the lists of companies have, of several the first, or else by its name. */
export function companyOf(row: Row, companies: ReadonlyMap<string, Reference>): Reference | null {
  const ids = [...idsIn(row.text('accountId')), ...idsIn(row.text('parentId'))];
  const [byId] = ids.flatMap((id) => companies.get(id) ?? []);
  return byId ?? withId(byName(partsIn(row.text('account'))[0] ?? ''), row.text('accountId'));
}

/** A company by the id that Salesforce has for it, where a row of a report says that; else by its name. */
function withId(company: Reference | null, id: string): Reference | null {
  const externalId = salesforceIdOf('account', id);
  return company && externalId !== undefined ? { ...company, externalId } : company;
}

/** What somebody in a list of people goes by: the id that Salesforce has for them, their e-mail, or their name and company. */
export function idOfPerson(row: Row, email: string, account: Reference | null, name: string): string {
  return salesforceIdOf('contact', row.text('id')) ?? contactId(email, account?.externalId ?? '', name);
}

/** The name of a person as a whole, or in parts, or whatever else they are known by: nobody is left out for it. */
export function nameOfPerson(row: Row, { emails, phones }: Reach): string {
  const parts = [row.text('firstName'), row.text('middleName'), row.text('lastName')];
  const names = [row.text('name'), parts.filter((part) => part !== '').join(' ')];
  const others = [
    row.text('nickname'),
    row.text('fileAs'),
    firstOf(emails),
    row.text('account'),
    firstOf(phones),
  ];
  return [...names, ...others].find((one) => one) ?? '';
}

/** The list of products, which is short, by their names. */
export async function readProducts(tables: readonly Table[]): Promise<Map<string, Product>> {
  const products = new Map<string, Product>();
  for await (const row of rowsIn(tables, 'deals')) {
    if (!isRow(row) || row.text('name') === '') continue;
    products.set(headerKey(row.text('name')), { name: row.text('name'), price: row.text('price') });
  }
  return products;
}

/** A birthday, in one column or in three; of a day and a month alone nobody knows the year, and it is none. */
function birthdayIn(row: Row): string {
  const [day, month, year] = ['birthday', 'birthMonth', 'birthYear'].map((name) =>
    row.text(name).padStart(2, '0'),
  );
  if (row.text('birthMonth') === '') return row.text('birthday');
  return row.text('birthYear') === '' ? '' : `${year}-${month}-${day}`;
}

/** Outlook writes 0/0/00 for none; Google writes a day of every year as it is kept here. */
function birthdayOf(text: string, dateOrder: DateOrder): string {
  if (/^--\d\d-\d\d$/.test(text)) return text;
  return readBirthday(text, dateOrder) ?? '';
}

function filled(details: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(details).filter(([, text]) => text !== ''));
}

function twice(name: string): string {
  return `${name} stands twice; the first row was used.`;
}
