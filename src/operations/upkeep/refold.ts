import { settleAccountTouches } from '#store/deals/account-touch.ts';
import { differences } from '#store/deals/differences.ts';
import { replaceRows } from '#store/deals/save-rows.ts';
import { loadStoredDeals } from '#store/deals/stored-rows.ts';
import type { World } from '../world.ts';
import { freshRows } from './fresh-rows.ts';

export interface Refolded {
  readonly deals: number;
  readonly of: number;
  /** Where the next page begins; null when all are done. */
  readonly next: string | null;
  readonly changed: number;
}

/** Works out again, for a page of deals in the order of their ids, all that follows from their ledgers. */
export async function refold(
  world: Pick<World, 'tx' | 'workspace'>,
  page: { after: string | undefined; limit: number },
): Promise<Refolded> {
  const { tx, workspace } = world;
  const { deals, next, of } = await loadStoredDeals(tx, workspace.id, { ...page, forWrite: true });
  let changed = 0;
  for (const deal of deals) {
    const fresh = await freshRows(world, deal);
    if (differences(deal, fresh).length === 0) continue;
    await replaceRows(tx, deal.rows, fresh);
    changed += 1;
  }
  if (next === null) changed += await settleAccountTouches(tx, workspace.id);
  return { deals: deals.length, of, next, changed };
}
