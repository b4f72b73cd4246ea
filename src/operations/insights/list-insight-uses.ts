import type { listInsightUses as contract } from '#contract/insights/insights.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { listInsightUseRows, loadInsight } from '#store/insights.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { insightNotFound } from './insight-not-found.ts';

export const listInsightUses: Handle<typeof contract> = async ({ tx, workspace, actor }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { insightId } = input;
  if (!(await loadInsight(tx, workspace.id, insightId))) return insightNotFound();
  const visible = visibleDeals(actor);
  const uses = await listInsightUseRows(tx, workspace.id, { ...page.value, insightId, visible });
  return accept({
    ...uses,
    items: uses.items.map(({ dealId, dealName, accountId, accountName, ...one }) => ({
      ...one,
      deal: { id: dealId, name: dealName },
      account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
    })),
  });
};
