import type { ImportedMembership, Read } from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import { isRow, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { holdersOf, whoLeadsBecame } from './about-whom.ts';
import { salesforceId } from './salesforce-id.ts';

const mostLetters = 60;

/** What campaigns are called here, by their ids: `Campaign: Lab Expo 2024`. */
export async function namesOfCampaigns(tables: readonly Table[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const row of rowsIn(tables, 'groups')) {
    if (!isRow(row) || row.text('name') === '' || readFlag(row.text('isDeleted'))) continue;
    names.set(salesforceId(row.text('id')), `Campaign: ${row.text('name')}`.slice(0, mostLetters).trim());
  }
  return names;
}

/**
 * Who was in a campaign gets a tag of its name: a campaign is a choice of people, by which they are found, chosen and
 * written to again, and that is what tags are for.
 */
export async function* readCampaigns(
  members: readonly Table[],
  campaigns: readonly Table[],
  leads: readonly Table[],
): AsyncGenerator<Read<ImportedMembership>> {
  if (members.length === 0) return;
  const names = await namesOfCampaigns(campaigns);
  const became = await whoLeadsBecame(leads);
  for await (const row of rowsIn(members, 'groups')) {
    if (!isRow(row)) {
      yield row;
      continue;
    }
    const { place } = row;
    const group = names.get(salesforceId(row.text('campaignId')));
    const ids = ['contactId', 'leadId', 'accountId'].map((field) => row.text(field));
    const on = holdersOf(ids, became).flatMap(({ noun, externalId }) =>
      noun === 'deal' ? [] : [{ noun, externalId }],
    )[0];
    if (readFlag(row.text('isDeleted'))) yield skipped('groups', place, 'deleted in Salesforce');
    else if (group === undefined) yield failed('groups', place, 'Its campaign is not among these files.');
    else if (on === undefined) yield failed('groups', place, 'It names nobody.');
    else yield { kind: 'row', place, value: { place, group, on } };
  }
}
