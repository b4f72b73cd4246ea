import type { listAuditedDeals as contract } from '#contract/audit/pipeline-audit.ts';
import { accept } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { visibleDeals } from '#policy/deal.ts';
import { listAudited } from '#store/audit/pipeline-audit.ts';
import { pageAfter } from '../page-after.ts';
import { moneyOf } from '../presenting/amount.ts';
import type { Handle } from '../world.ts';

export const listAuditedDeals: Handle<typeof contract> = async (world, { measure, ...input }) => {
  const { tx, actor, workspace, now } = world;
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const query = {
    workspaceId: workspace.id,
    visible: visibleDeals(actor),
    now,
    today: dayOf(now, workspace.zone),
  };
  const { items, next, count } = await listAudited(tx, query, measure, page.value);
  return accept({
    items: items.map(({ accountId, accountName, ownerId, ownerName, valueMinor, currency, ...deal }) => ({
      ...deal,
      account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
      owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
      value: moneyOf(valueMinor, currency),
    })),
    next,
    count,
  });
};
