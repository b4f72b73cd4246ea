import type { listDeals } from '#contract/deals/deals.ts';
import type { OutputOf } from '#contract/operation.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { DealListRow } from '#store/deals/list-deals.ts';
import { playbooksFor } from '#store/deals/playbooks.ts';
import { listCustomFields } from '#store/fields/custom-fields.ts';
import { withoutRemoved } from '../fields/fields-asked.ts';
import { moneyOf } from '../presenting/amount.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import { kindLabel } from '../presenting/seen.ts';
import type { World } from '../world.ts';

export type ShownDealRow = OutputOf<typeof listDeals>['items'][number];

/** Deals as lists show them, each on the map of its own playbook. */
export async function shownDealRows(
  { tx, workspace, locale }: World,
  rows: readonly DealListRow[],
): Promise<ShownDealRow[]> {
  const fields = await listCustomFields(tx, workspace.id, { noun: 'deal' });
  const references = rows.map((deal) => deal.playbook);
  const playbook = await playbooksFor(tx, workspace.id, references);
  return rows.map(({ accountId, accountName, ownerId, ownerName, valueMinor, currency, ...deal }) => {
    const map = mapOf(readersPlaybook(playbook(deal.playbook), locale));
    return {
      ...deal,
      values: withoutRemoved(deal.values, fields),
      account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
      owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
      value: moneyOf(valueMinor, currency),
      of: map.keys.length,
      nextKindLabel: deal.nextKind === null ? null : kindLabel(map, deal.nextKind),
    };
  });
}
