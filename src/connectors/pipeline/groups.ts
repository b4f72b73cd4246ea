import type { ImportedMembership, Read } from '../imported/imported.ts';
import { field } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import type { KnownRows } from './known-rows.ts';
import { idsIn, partsIn } from './parts-of-cell.ts';
import type { PipelineTable } from './tables.ts';

/** Who is in which group, as Act! and Daylite keep it: a row a member, or a row a group with its members in one cell. */
export const groupTable: PipelineTable = {
  noun: 'groups',
  needs: [['group'], ['contact', 'contactId', 'contactEmail', 'account', 'accountId', 'companyIds']],
  unless: ['first name', 'last name', 'industry', 'website', 'stage', 'phone', 'job title'],
  fields: [
    field('group', 'Group', 'group name|group|groups|gruppe|category|keyword|label|name|title', true),
    field(
      'contact',
      'Contact',
      'contact|contact name|contacts|members|member|people|person|linked people|kontakt|mitglieder',
    ),
    field('contactEmail', 'E-mail of the contact', 'contact email|email|e-mail|email address'),
    field(
      'contactId',
      'Id of the contact',
      'contact id|contactid|person id|people ids|member people ids|contact ids',
    ),
    field('account', 'Account', 'company|company name|companies|account|organization|firma'),
    field('accountId', 'Id of the account', 'company id|account id|accountid|organization id'),
    field('companyIds', 'Ids of companies in the group', 'member company ids'),
  ],
};

/** Whether a header is one of members of groups, which has little else. */
export function looksLikeGroups(header: readonly string[]): boolean {
  const keys = new Set(header.map(headerKey));
  return (
    (keys.has('groupname') || keys.has('group')) &&
    (keys.has('contact') || keys.has('contactid') || keys.has('members'))
  );
}

const mostMembers = 5000;

/** Members of groups, one after the other. */
export async function* readGroups(
  tables: readonly Table[],
  known: () => Promise<KnownRows>,
): AsyncGenerator<Read<ImportedMembership>> {
  if (tables.length === 0) return;
  const people = await known();
  for await (const row of rowsIn(tables, 'groups')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const { place } = row;
    const group = row.text('group').replace(/\s+/g, ' ').slice(0, 60);
    const members = group === '' ? [] : membersOf(row, people);
    if (members.length === 0) {
      const reason = group === '' ? 'The group has no name.' : 'It names nobody who is in the group.';
      yield { kind: 'failed', noun: 'groups', place, reason };
    }
    for (const on of members) yield { kind: 'row', place, value: { place, group, on } };
  }
}

function membersOf(row: Row, known: KnownRows): ImportedMembership['on'][] {
  const field = (['contactId', 'contactEmail', 'contact'] as const).find((one) => row.text(one) !== '');
  const parts = field === 'contactId' ? idsIn : partsIn;
  const contacts = field === undefined ? [] : parts(row.text(field)).slice(0, mostMembers);
  const found = contacts.flatMap((one) => {
    const alone: Row = {
      ...row,
      text: (name) =>
        name === field ? one : name.startsWith('contact') && contacts.length > 1 ? '' : row.text(name),
    };
    const reference = known.contact(alone);
    return reference ? [{ noun: 'contact' as const, externalId: reference.externalId }] : [];
  });
  const companies = idsIn(row.text('companyIds'))
    .slice(0, mostMembers)
    .flatMap((id) => {
      const company = known.account({ ...row, text: (name) => (name === 'accountId' ? id : '') });
      return company ? [{ noun: 'account' as const, externalId: company.externalId }] : [];
    });
  const all = [...found, ...companies];
  const account = all.length === 0 ? known.account(row) : null;
  return account ? [{ noun: 'account', externalId: account.externalId }] : all;
}
