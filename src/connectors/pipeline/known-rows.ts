import { firstOf } from '#domain/address-book/reach.ts';
import type { Reference } from '../imported/imported.ts';
import { reachOfRow } from '../imported/reach-of-row.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { reachOfPeople } from './reach-columns.ts';
import { byName, contactId } from './read-deals.ts';
import { accountsById, nameOfPerson } from './read-people.ts';

/** Whom other rows of these files name: by an id of the other system, or by name and company. */
export interface KnownRows {
  /** The account of a row that points to one. */
  account(row: Row): Reference | null;
  /** The person of a row who stands in the lists of people. */
  listed(row: Row): Reference | null;
  /** The person of a row, whether they stand in the lists or not; null where it names none. */
  contact(row: Row): Reference | null;
}

/** Looks through the lists of people and companies once, so that rows beside them find who is meant. */
export async function knownRows(contacts: readonly Table[], accounts: readonly Table[]): Promise<KnownRows> {
  const companies = await accountsById(accounts);
  const contactsById = new Map<string, Reference>();
  const contactsByName = new Map<string, Reference>();
  for await (const row of rowsIn(contacts, 'contacts')) {
    if (!isRow(row)) continue;
    const email = firstOf(reachOfRow(row, reachOfPeople).emails) ?? '';
    const account = (companies.get(row.text('accountId')) ?? byName(row.text('account')))?.externalId ?? '';
    const name = nameOfPerson(row, email);
    const known = { externalId: contactId(email, account, name), name: null };
    if (row.text('id') !== '') contactsById.set(row.text('id'), known);
    const keys = [`${account}/${headerKey(name)}`, `/${headerKey(name)}`];
    for (const key of keys) if (!contactsByName.has(key)) contactsByName.set(key, known);
  }
  const account = (row: Row) =>
    companies.get(firstNamed(row.text('accountId'))) ?? byName(row.text('account').split(mostNamed)[0] ?? '');
  const listed = (row: Row) => {
    const name = headerKey(nameIn(row));
    const company = account(row)?.externalId ?? '';
    return (
      contactsById.get(firstNamed(row.text('contactId'))) ??
      (name === '' ? undefined : contactsByName.get(`${company}/${name}`)) ??
      null
    );
  };
  return {
    account,
    listed,
    contact(row) {
      const email = row.text('contactEmail');
      if (email === '' && nameIn(row) === '') return listed(row);
      return (
        (email === '' ? listed(row) : null) ?? {
          externalId: contactId(email, account(row)?.externalId ?? '', nameIn(row)),
          name: null,
        }
      );
    },
  };
}

/** Of several in one cell the first is taken. */
const mostNamed = /\s*[;\n]\s*/;

/** Of several ids in one cell the first. */
export const firstNamed = (ids: string) => ids.split(/\s*[;,\n]\s*/)[0] ?? '';

const nameIn = (row: Row) => row.text('contact').split(mostNamed)[0] ?? '';
