import type { getMissingForPosition as contract } from '#contract/deals/position.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { shownPosition } from '../presenting/position-view.ts';
import type { Handle } from '../world.ts';
import { findDeal } from './find-deal.ts';
import { seenDeal } from './seen-deal.ts';

export const getMissingForPosition: Handle<typeof contract> = async (world, { dealId, kind }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const deal = found.value;
  const { view, seen } = await seenDeal(world, deal);
  if (kind !== 'none' && view.map.kind(kind) === undefined) {
    return refuse('kind_not_found', 'The map of this deal has no such kind.');
  }
  const head = {
    dealId,
    accountName: deal.accountName,
    may: { change: mayChangeDeal(world.actor, deal) },
  };
  return accept(shownPosition(view, kind === 'none' ? null : kind, head, seen));
};
