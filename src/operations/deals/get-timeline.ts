import type { getTimeline as contract } from '#contract/deals/deals.ts';
import { accept } from '#domain/result.ts';
import { timelineOf } from '#domain/standing/timeline.ts';
import { foldContext } from '#store/deals/append.ts';
import { loadFacts } from '#store/deals/load-deal.ts';
import { shownTimeline } from '../presenting/timeline-view.ts';
import type { Handle } from '../world.ts';
import { findDeal } from './find-deal.ts';
import { seenDeal } from './seen-deal.ts';

export const getTimeline: Handle<typeof contract> = async (world, { dealId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const facts = await loadFacts(world.tx, world.workspace.id, dealId);
  const context = await foldContext(world.tx, world.workspace, facts, found.value.standing);
  const { view, seen } = await seenDeal(world, found.value, facts);
  return accept(shownTimeline(view, timelineOf(context, facts), seen));
};
