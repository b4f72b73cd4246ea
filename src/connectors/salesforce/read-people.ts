import { extrasOf } from '../imported/extras.ts';
import type { ImportedAccount, ImportedContact, ImportedMember, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { reachOfRow } from '../imported/reach-of-row.ts';
import { unwantedOf } from '../imported/unwanted.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readNumber, writtenOut } from '../values/written-amount.ts';
import { readBirthday } from '../values/written-date.ts';
import { readFlag } from '../values/written-flag.ts';
import { leadsBefore } from './about-whom.ts';
import { accountOf, keeperOf } from './opportunity.ts';
import { reachOfAccounts, reachOfContacts } from './reach-columns.ts';
import { salesforceId } from './salesforce-id.ts';

/** The users who own a deal, and those who lead them; an organisation has many more, most of them no sellers. */
export async function* readMembers(
  tables: readonly Table[],
  owners: ReadonlySet<string>,
): AsyncGenerator<Read<ImportedMember>> {
  const users = new Map<string, Row>();
  for await (const row of rowsIn(tables, 'members')) {
    if (!isRow(row)) yield row;
    else if (row.text('id') !== '') users.set(salesforceId(row.text('id')), row);
  }
  const leaders = new Set<string>();
  for (const owner of owners) {
    const manager = users.get(owner)?.text('managerId');
    if (manager) leaders.add(salesforceId(manager));
  }
  for (const [externalId, row] of users) {
    if (!owners.has(externalId) && !leaders.has(externalId)) {
      yield skipped('members', row.place, 'owns no deal');
      continue;
    }
    const name = nameOf(row);
    if (name === '') {
      yield failed('members', row.place, 'The user has no name.');
      continue;
    }
    const managerId = salesforceId(row.text('managerId'));
    const leads = leaders.has(externalId);
    const manager = users.get(managerId);
    const leader = leads ? name : manager && nameOf(manager);
    yield {
      kind: 'row',
      place: row.place,
      value: {
        externalId,
        name,
        email: mailOf(row.text('email')),
        leads,
        team: leader ? `Team of ${leader}` : null,
        active: row.text('isActive') === '' || readFlag(row.text('isActive')),
      },
    };
  }
}

export async function* readAccounts(tables: readonly Table[]): AsyncGenerator<Read<ImportedAccount>> {
  const seen = new Set<string>();
  for await (const row of rowsIn(tables, 'accounts')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const left = leftOut(row, 'accounts', seen);
    if (left) yield left;
    else if (row.text('name') === '') yield failed('accounts', row.place, 'The account has no name.');
    else {
      const employees = readNumber(row.text('employees'));
      yield {
        kind: 'row',
        place: row.place,
        value: {
          externalId: salesforceId(row.text('id')),
          name: row.text('name'),
          website: row.text('website') || null,
          industry: row.text('industry') || null,
          country: row.text('billingCountry') || row.text('shippingCountry') || null,
          employees: employees !== undefined && employees >= 0 ? Math.min(Math.round(employees), 2e9) : null,
          reach: reachOfRow(row, reachOfAccounts),
          details: filled({
            type: row.text('type'),
            about: row.text('description'),
            revenue: writtenOut(row.text('revenue')),
            parentId: salesforceId(row.text('parentId')),
          }),
          ...keeperOf(row),
          ...extrasOf(row),
        },
      };
    }
  }
}

/** Contacts. One that was a lead may have come as that before. */
export async function* readContacts(
  tables: readonly Table[],
  leads: readonly Table[],
): AsyncGenerator<Read<ImportedContact>> {
  const seen = new Set<string>();
  const before = tables.length === 0 ? new Map<string, string>() : await leadsBefore(leads);
  for await (const row of rowsIn(tables, 'contacts')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const left = leftOut(row, 'contacts', seen);
    const name = nameOf(row) || row.text('email');
    if (left) yield left;
    else if (name === '')
      yield failed('contacts', row.place, 'The contact has neither a name nor an e-mail.');
    else {
      yield {
        kind: 'row',
        place: row.place,
        value: {
          ...idsOf(row, before),
          account: accountOf(row),
          name,
          title: row.text('title') || null,
          email: null,
          phone: null,
          reach: reachOfRow(row, reachOfContacts),
          details: {
            ...filled({
              salutation: row.text('salutation'),
              givenName: row.text('firstName'),
              familyName: row.text('lastName'),
              department: row.text('department'),
              reportsTo: salesforceId(row.text('reportsToId')),
              birthday: readBirthday(row.text('birthday'), 'month first') ?? '',
              about: row.text('description'),
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

function idsOf(row: Row, before: ReadonlyMap<string, string>) {
  const externalId = salesforceId(row.text('id'));
  const idAsLead = before.get(externalId);
  return idAsLead === undefined ? { externalId } : { externalId, idAsLead };
}

/** Deleted, merged into another, or here for the second time. */
export function leftOut(row: Row, noun: 'accounts' | 'contacts', seen: Set<string>): Read<never> | undefined {
  const id = salesforceId(row.text('id'));
  if (id === '') return failed(noun, row.place, 'The row has no Id.');
  if (readFlag(row.text('isDeleted'))) return skipped(noun, row.place, 'deleted in Salesforce');
  const merged = salesforceId(row.text('masterRecordId'));
  if (/^[a-zA-Z0-9]{18}$/.test(merged)) return skipped(noun, row.place, 'merged into another');
  if (seen.has(id)) return failed(noun, row.place, `The id ${id} stands twice; the first row was used.`);
  seen.add(id);
  return undefined;
}

/** The whole name, which some exports leave out because it is put together from its parts. */
export function nameOf(row: Row): string {
  return (
    row.text('name') || [row.text('firstName'), row.text('lastName')].filter((part) => part !== '').join(' ')
  );
}

function mailOf(text: string): string | null {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : null;
}

export function filled(details: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(details).filter(([, text]) => text !== ''));
}
