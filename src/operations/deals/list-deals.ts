import type { listDeals as contract } from '#contract/deals/deals.ts';
import { mapOf } from '#domain/playbook/map.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { listDealRows } from '#store/deals/list-deals.ts';
import { playbooksFor } from '#store/deals/playbooks.ts';
import { pageAfter } from '../page-after.ts';
import { moneyOf } from '../presenting/amount.ts';
import { kindLabel } from '../presenting/seen.ts';
import type { Handle } from '../world.ts';

export const listDeals: Handle<typeof contract> = async ({ tx, workspace, actor, now }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { cursor: _, ...filters } = input;
  const query = { ...filters, ...page.value, visible: visibleDeals(actor), now };
  const { items, next, count } = await listDealRows(tx, workspace.id, query);
  const playbook = await playbooksFor(
    tx,
    workspace.id,
    items.map((deal) => deal.playbook),
  );
  return accept({
    items: items.map(({ accountId, accountName, ownerId, ownerName, valueMinor, currency, ...deal }) => {
      const map = mapOf(playbook(deal.playbook));
      return {
        ...deal,
        account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
        owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
        value: moneyOf(valueMinor, currency),
        of: map.keys.length,
        nextKindLabel: deal.nextKind === null ? null : kindLabel(map, deal.nextKind),
      };
    }),
    next,
    count,
  });
};
