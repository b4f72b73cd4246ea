import { changeDeal as decide } from '#domain/deal/change-deal.ts';
import { append } from '#store/deals/append.ts';
import { loadDealForWrite } from '#store/deals/load-deal.ts';
import { nextWorkedOn } from '#store/deals/owned-deals.ts';
import { loadTask, type TaskRow } from '#store/tasks/tasks.ts';
import type { Batch, TaskWorld } from '../tasks/do-batch.ts';

/** Between whom deals go; back again, only those that a task had handed over. */
export interface HandOver {
  readonly fromId: string;
  readonly toId: string;
  readonly takesBack?: string;
}

/** Gives the next deals of somebody to somebody else, each by a fact in its ledger, in the name of who asked for it. */
export async function handOverBatch(world: TaskWorld, task: TaskRow, limit: number): Promise<Batch> {
  const { tx, workspace, actor, now } = world;
  const { fromId, toId, takesBack } = task.input as HandOver;
  const among = takesBack
    ? ((await loadTask(tx, workspace.id, takesBack))?.changed ?? []).filter(
        (dealId) => task.after === null || dealId > task.after,
      )
    : undefined;
  const page = { after: task.after, limit, ...(among ? { among } : {}) };
  const dealIds = await nextWorkedOn(tx, workspace.id, fromId, page);
  const changed: string[] = [];
  for (const dealId of dealIds) {
    const deal = await loadDealForWrite(tx, workspace.id, dealId);
    // Somebody may have given it to a third person a moment ago.
    if (deal?.ownerId !== fromId) continue;
    const writing = { by: { kind: 'member', memberId: actor.memberId }, now, newId: world.newId } as const;
    const facts = decide(deal.standing, { ownerId: toId }, writing);
    if (facts.length === 0) continue;
    await append(tx, workspace, deal, facts);
    changed.push(dealId);
  }
  const last = dealIds.length === limit ? (dealIds.at(-1) ?? null) : null;
  return { after: last, done: dealIds.length, changed };
}
