import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { maySeeDeal } from '#policy/deal.ts';
import { loadDeal } from '#store/deals/load-deal.ts';
import type { World } from '../world.ts';

/** The deal, if there is one that the member may see. */
export async function findDeal(world: World, dealId: string) {
  const deal = await loadDeal(world.tx, world.workspace.id, dealId);
  const isThere = deal && !deal.standing.deal.undone && maySeeDeal(world.actor, deal);
  return isThere ? accept(deal) : dealNotFound();
}

/** What somebody may not see is not there for them. */
export function dealNotFound() {
  return refuse('deal_not_found', 'There is no such deal, or it is not one of those you see.');
}
