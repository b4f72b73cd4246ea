import type { rebuild as contract } from '#contract/upkeep/upkeep.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayRebuild } from '#policy/workspace.ts';
import { settleAccountTouches } from '#store/deals/account-touch.ts';
import { differences } from '#store/deals/differences.ts';
import { replaceRows } from '#store/deals/save-rows.ts';
import { loadStoredDeals } from '#store/deals/stored-rows.ts';
import type { Handle } from '../world.ts';
import { freshRows } from './fresh-rows.ts';

export const rebuild: Handle<typeof contract> = async (world, { after, limit }) => {
  const { tx, workspace, actor } = world;
  if (!mayRebuild(actor)) return notAllowed('rebuild the workspace');
  const { deals, next, of } = await loadStoredDeals(tx, workspace.id, { after, limit, forWrite: true });
  let changed = 0;
  for (const deal of deals) {
    const fresh = await freshRows(world, deal);
    if (differences(deal, fresh).length === 0) continue;
    await replaceRows(tx, deal.rows, fresh);
    changed += 1;
  }
  if (next === null) changed += await settleAccountTouches(tx, workspace.id);
  return accept({ deals: deals.length, of, next, changed });
};
