import { extrasOf } from '../imported/extras.ts';
import type { ImportedContact, Read, Reference } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { reachOfRow } from '../imported/reach-of-row.ts';
import { unwantedOf } from '../imported/unwanted.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { keeperOf, reference } from './opportunity.ts';
import { reachOfLeads } from './reach-columns.ts';
import { filled, leftOut, nameOf } from './read-people.ts';
import { salesforceId } from './salesforce-id.ts';

/**
 * Leads as people of their companies. One that was converted is a contact of the same export, and comes as that contact
 * where the file of contacts does not; a company that stands among the accounts, under the same name, is that account.
 */
export async function* readLeads(
  tables: readonly Table[],
  accounts: readonly Table[],
  hasContacts: boolean,
): AsyncGenerator<Read<ImportedContact>> {
  if (tables.length === 0) return;
  const known = await accountsByName(accounts);
  const seen = new Set<string>();
  for await (const row of rowsIn(tables, 'contacts')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const left = leftOut(row, 'contacts', seen);
    const name = nameOf(row) || row.text('email');
    if (left) yield left;
    else if (readFlag(row.text('isConverted')) && (hasContacts || becameOf(row) === '')) {
      yield skipped('contacts', row.place, 'converted into a contact');
    } else if (name === '') {
      yield failed('contacts', row.place, 'The contact has neither a name nor an e-mail.');
    } else {
      const company = row.text('company');
      const key = headerKey(company);
      const status = row.text('status');
      const about = [row.text('description'), status === '' ? '' : `Lead: ${status}`];
      yield {
        kind: 'row',
        place: row.place,
        value: {
          externalId: becameOf(row) || salesforceId(row.text('id')),
          account:
            reference(row.text('convertedAccountId')) ??
            (key === '' ? null : (known.get(key) ?? { externalId: `company ${key}`, name: company })),
          name,
          title: row.text('title') || null,
          email: null,
          phone: null,
          reach: reachOfRow(row, reachOfLeads),
          details: {
            ...filled({
              salutation: row.text('salutation'),
              givenName: row.text('firstName'),
              familyName: row.text('lastName'),
              about: about.filter((part) => part !== '').join('\n\n'),
            }),
            ...unwantedOf(row),
          },
          ...keeperOf(row),
          ...extrasOf(row),
        },
      };
    }
  }
}

/** The contact that a lead became. */
const becameOf = (row: Row) => salesforceId(row.text('convertedContactId'));

async function accountsByName(tables: readonly Table[]): Promise<Map<string, Reference>> {
  const known = new Map<string, Reference>();
  for await (const row of rowsIn(tables, 'accounts')) {
    if (!isRow(row) || readFlag(row.text('isDeleted'))) continue;
    const key = headerKey(row.text('name'));
    if (!known.has(key)) known.set(key, { externalId: salesforceId(row.text('id')), name: null });
  }
  return known;
}
