import type { Fact } from '#domain/ledger/facts.ts';
import { takeImportBack } from '#domain/ledger/take-import-back.ts';
import { foldWithPast } from '#domain/standing/fold.ts';
import { foldContext, inPlace } from '#store/deals/append.ts';
import { dealRows } from '#store/deals/deal-rows.ts';
import { bulkAppend, type FoldedDeal } from '#store/imports/bulk-append.ts';
import { loadDealsForWrite } from '#store/imports/known-deals.ts';
import { memberTeams } from '#store/imports/members.ts';
import {
  type DealChange,
  nextDealChanges,
  type Settled,
  settle,
} from '#store/imports/undo/import-changes.ts';
import type { TaskWorld } from '../../tasks/do-batch.ts';

const dealsAtOnce = 100;

/** Takes back what imports wrote in the next deals; answers how many that were. */
export async function takeDealsBack(
  { tx, workspace, actor, now, newId }: TaskWorld,
  importIds: readonly string[],
): Promise<number> {
  const workspaceId = workspace.id;
  const changes = firstOfEach(await nextDealChanges(tx, { workspaceId, importIds }, dealsAtOnce));
  if (changes.length === 0) return 0;
  const here = await loadDealsForWrite(
    tx,
    workspaceId,
    changes.map(({ dealId }) => dealId),
  );
  const context = await foldContext(
    tx,
    workspace,
    [...here.values()].flatMap(({ facts }) => facts),
  );
  const teams = await memberTeams(tx, workspaceId);
  const takenBack = new Set(importIds);
  const writing = { by: { kind: 'member', memberId: actor.memberId }, now, newId } as const;
  const settled: Settled[] = [];
  const folded: FoldedDeal[] = [];
  for (const { dealId, importId, opened, sequence, isUsed } of changes) {
    const before = here.get(dealId)?.facts ?? [];
    const isWhole = opened && before.length === sequence;
    const taken = takeImportBack(before, { importId, takenBack, opened, isUsed, isWhole }, writing);
    settled.push({ importId, key: dealId, reason: taken.stays ? 'facts' : null });
    if (taken.facts.length > 0) folded.push(foldedWith(dealId, before, inPlace(taken.facts, before.length)));
  }
  await bulkAppend(tx, workspaceId, folded);
  await settle(tx, workspaceId, 'deal', settled);
  return changes.length;

  function foldedWith(dealId: string, before: readonly Fact[], facts: readonly Fact[]): FoldedDeal {
    const folding = foldWithPast(context, [...before, ...facts]);
    const { deal } = folding.standing;
    const teamId = teams.get(deal.ownerId ?? '') ?? null;
    const rows = dealRows(folding, context.playbook(deal.playbook), { workspaceId, dealId, teamId });
    return { dealId, isNew: false, facts, rows };
  }
}

/** Of two imports that wrote in one deal the one is taken back after the other. */
function firstOfEach(changes: readonly DealChange[]): DealChange[] {
  return changes.filter(
    ({ dealId }, place) => changes.findIndex((other) => other.dealId === dealId) === place,
  );
}
