import type { ImportedContact, Read } from '../imported/imported.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { saidPeople } from './parts-of-cell.ts';
import { contactOf } from './read-deals.ts';
import { accountsById, companyOf } from './read-people.ts';

/** What only a deal has. */
const ofDeal = [
  ...['id', 'name', 'product', 'value', 'stage', 'status', 'opened', 'expectedClose', 'closeDate'],
  ...['wonOn', 'lostOn', 'nextStep', 'reason'],
];
const ofPerson = ['contact', 'contactFirstName', 'contactLastName'];

/** Whether a row of a list of deals names but a person: lists with everything in them have further people below a deal. */
export function isOfPersonAlone(row: Row): boolean {
  return ofDeal.every((field) => row.text(field) === '') && ofPerson.some((field) => row.text(field) !== '');
}

/** The people of such rows, each once. */
export async function* peopleAmongDeals(
  deals: readonly Table[],
  accounts: readonly Table[],
): AsyncGenerator<Read<ImportedContact>> {
  const tables = deals.filter(({ mapping }) => ofPerson.some((field) => field in mapping.columns));
  if (tables.length === 0) return;
  const companies = await accountsById(accounts);
  const seen = new Set<string>();
  for await (const row of rowsIn(tables, 'deals')) {
    // What is no row is told with the deals.
    if (!isRow(row) || !isOfPersonAlone(row)) continue;
    const account = companyOf(row, companies);
    for (const [place, one] of saidPeople(row).entries()) {
      const person = contactOf(one, account, place === 0 ? row : null);
      if (seen.has(person.externalId)) continue;
      seen.add(person.externalId);
      yield { kind: 'row', place: row.place, value: person };
    }
  }
}
