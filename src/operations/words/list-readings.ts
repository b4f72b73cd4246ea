import type { listReadings as contract } from '#contract/words/readings.ts';
import { accept } from '#domain/result.ts';
import { listReadingRows } from '#store/words/readings.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { shownProgress } from './shown-progress.ts';

export const listReadings: Handle<typeof contract> = async (world, { dealId, conversationId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { tx, workspace, actor } = world;
  const rows = await listReadingRows(tx, workspace.id, { dealId, conversationId, askedBy: actor.memberId });
  return accept({ items: rows.map((row) => shownProgress(world, row)) });
};
