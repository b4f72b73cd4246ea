import { loadCells } from '#store/meeting/meeting-cells.ts';
import { removeReadingsOf } from '#store/words/readings.ts';
import type { WrittenDeal } from '../deals/write-to-deal.ts';
import type { World } from '../world.ts';
import { learnFromReview } from './learn-from-review.ts';
import { rememberNewcomers } from './newcomers.ts';

/**
 * What a conversation's words leave behind once it is closed out in a deal: the texts have served, what was decided
 * about their proposals is learned from, and who joined is remembered by the names that transcripts have for them.
 */
export async function settleWords(
  world: World,
  deal: Pick<WrittenDeal, 'dealId' | 'standing'>,
  { conversationId, notes }: { readonly conversationId: string; readonly notes?: string | undefined },
): Promise<void> {
  const { tx, workspace } = world;
  const of = { dealId: deal.dealId, conversationId };
  await removeReadingsOf(tx, workspace.id, of);
  const cells = await loadCells(tx, { workspaceId: workspace.id, ...of });
  await Promise.all([
    learnFromReview(world, { ...of, notes }, cells),
    rememberNewcomers(world, deal, { conversationId, cells }),
  ]);
}
