import type { verify as contract } from '#contract/upkeep/upkeep.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayRebuild } from '#policy/workspace.ts';
import { wrongAccountTouches } from '#store/deals/account-touch.ts';
import { type Difference, differences } from '#store/deals/differences.ts';
import { loadStoredDeals } from '#store/deals/stored-rows.ts';
import type { Handle } from '../world.ts';
import { freshRows } from './fresh-rows.ts';

export const verify: Handle<typeof contract> = async (world, { after, limit }) => {
  const { tx, workspace, actor } = world;
  if (!mayRebuild(actor)) return notAllowed('verify the workspace');
  const { deals, next, of } = await loadStoredDeals(tx, workspace.id, { after, limit, forWrite: false });
  const found: Difference[] = [];
  for (const deal of deals) found.push(...differences(deal, await freshRows(world, deal)));
  if (next === null) {
    for (const { accountId, stored, expected } of await wrongAccountTouches(tx, workspace.id)) {
      found.push({
        dealId: null,
        table: 'account',
        row: accountId,
        field: 'last_touch_at',
        stored,
        expected,
      });
    }
  }
  return accept({ deals: deals.length, of, next, differences: found });
};
