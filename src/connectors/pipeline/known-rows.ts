import { firstOf } from '#domain/address-book/reach.ts';
import type { Reference } from '../imported/imported.ts';
import { reachOfRow } from '../imported/reach-of-row.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { companyInRow } from './companies-among-people.ts';
import { idsIn, type SaidPerson, saidPeople } from './parts-of-cell.ts';
import { reachOfPeople } from './reach-columns.ts';
import { contactId } from './read-deals.ts';
import { accountsById, companyOf, idOfPerson, nameOfPerson } from './read-people.ts';
import { nameBeforeComma } from './written-name.ts';

/** Whom other rows of these files name: by an id of the other system, or by name and company. */
export interface KnownRows {
  /** Somebody of the lists by what they are called, at their company or else anywhere. */
  named(name: string, company: Reference | null): Reference | null;
  byId(id: string): Reference | null;
  /** The account of a row that points to one. */
  account(row: Row): Reference | null;
  /** The people of a row: those who stand in the lists of people, and the others as the row says them. */
  people(row: Row): readonly (Reference | SaidPerson)[];
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
    const reach = reachOfRow(row, reachOfPeople);
    const email = firstOf(reach.emails) ?? '';
    const company = companyOf(row, companies);
    const name = nameOfPerson(row, reach);
    if (companyInRow(row, { company, name, reach })) continue;
    const account = company?.externalId ?? '';
    const known = { externalId: idOfPerson(row, email, company, name), name: null };
    if (row.text('id') !== '') contactsById.set(row.text('id'), known);
    const called = [name, nameBeforeComma(name)?.name ?? name].map(headerKey);
    const keys = called.flatMap((key) => [`${account}/${key}`, `/${key}`]);
    for (const key of keys) if (!contactsByName.has(key)) contactsByName.set(key, known);
  }
  const companiesByName = new Map([...companies.values()].map((one) => [one.externalId, one] as const));
  const account = (row: Row) =>
    companyOf(row, companies) ?? companiesByName.get(headerKey(row.text('parentName'))) ?? null;
  const byNameAt = (company: string, name: string) =>
    name === '' ? undefined : contactsByName.get(`${company}/${headerKey(name)}`);
  const people = (row: Row): (Reference | SaidPerson)[] => {
    const ids = [...idsIn(row.text('contactId')), ...idsIn(row.text('parentId'))];
    const byId = ids.flatMap((id) => contactsById.get(id) ?? []);
    if (byId.length > 0) return byId;
    const parent = row.text('contact') === '' ? byNameAt('', row.text('parentName')) : undefined;
    if (parent) return [parent];
    const company = account(row)?.externalId ?? '';
    return saidPeople(row).map((said) => byNameAt(company, said.name) ?? said);
  };
  return {
    named: (name, company) =>
      byNameAt(company?.externalId ?? '', name) ??
      byNameAt('', name) ??
      byNameAt('', nameBeforeComma(name)?.name ?? '') ??
      null,
    byId: (id) => contactsById.get(id) ?? null,
    account,
    people,
    contact(row) {
      const [first] = people(row);
      if (!first) return null;
      if ('externalId' in first && row.text('contactEmail') === '') return first;
      const said = saidPeople(row)[0];
      return said
        ? { externalId: contactId(said.email, account(row)?.externalId ?? '', said.name), name: null }
        : 'externalId' in first
          ? first
          : null;
    },
  };
}
