import { foldWithPast } from '#domain/standing/fold.ts';
import { foldContext } from '#store/deals/append.ts';
import { type DealRows, dealRows } from '#store/deals/deal-rows.ts';
import { teamOf } from '#store/deals/load-deal.ts';
import type { StoredDealRows } from '#store/deals/stored-rows.ts';
import type { World } from '../world.ts';

/** What follows from a deal's ledger when it is folded from its beginning. */
export async function freshRows(
  { tx, workspace }: Pick<World, 'tx' | 'workspace'>,
  deal: StoredDealRows,
): Promise<DealRows> {
  const context = await foldContext(tx, workspace, deal.facts);
  const folded = foldWithPast(context, deal.facts);
  const { ownerId } = folded.standing.deal;
  const teamId = ownerId === deal.rows.deal.owner_id ? deal.teamId : await teamOf(tx, workspace.id, ownerId);
  const playbook = context.playbook(folded.standing.deal.playbook);
  return dealRows(folded, playbook, { workspaceId: workspace.id, dealId: deal.dealId, teamId });
}
