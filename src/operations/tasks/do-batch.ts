import type { Instant } from '#domain/time/calendar.ts';
import { loadMember } from '#store/people/members.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import { saveTaskProgress, type TaskRow } from '#store/tasks/tasks.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { findSameBatch, sameCompanies, samePeople } from '../duplicates/find-same-batch.ts';
import { undoImportBatch } from '../imports/undo/undo-import-batch.ts';
import { handOverBatch } from '../members/hand-over-batch.ts';
import { eraseBatch } from '../person/erase-batch.ts';
import type { ErasureSecrets } from '../person/erasure-secrets.ts';
import { refold } from '../upkeep/refold.ts';
import type { World } from '../world.ts';

/** As much of a world as long work has: nobody waits for it, and nobody's browser is there. */
export type TaskWorld = Pick<World, 'tx' | 'now' | 'actor' | 'workspace' | 'newId' | 'erasures'>;

/** What one batch did. */
export interface Batch {
  /** The last deal that was looked at; null when no deals are left. */
  readonly after: string | null;
  readonly done: number;
  readonly changed: readonly string[];
}

interface BatchOptions {
  readonly tx: DatabaseTransaction;
  readonly workspaceId: string;
  readonly erasures: ErasureSecrets;
  clock(): Instant;
  newId(): string;
}

const dealsAtOnce = 100;

/** Does the next batch of a task that is held, and says whether there is more. The workspace is as it is now. */
export async function doBatch(options: BatchOptions, task: TaskRow): Promise<boolean> {
  const { tx, workspaceId } = options;
  const now = options.clock();
  const workspace = await loadWorkspace(tx, workspaceId);
  const member = await loadMember(tx, workspaceId, task.madeBy);
  if (!member) throw new Error(`task ${task.taskId} was made by ${task.madeBy}, who is not there`);
  const { memberId, role, sees, teamId } = member;
  const actor = { memberId, workspaceId, role, sees, teamId, zone: member.zone ?? workspace.zone };
  const world: TaskWorld = { tx, now, workspace, newId: options.newId, actor, erasures: options.erasures };
  const batch = await batchOf(world, task);
  const { after, done, changed } = batch;
  await saveTaskProgress(tx, workspaceId, task.taskId, {
    after: after ?? task.after,
    done,
    changed,
    finishedAt: after === null ? now : null,
  });
  return after !== null;
}

function batchOf(world: TaskWorld, task: TaskRow): Promise<Batch> {
  if (task.kind === 'refold') return refoldBatch(world, task);
  if (task.kind === 'find-same-people') return findSameBatch(world, task, samePeople);
  if (task.kind === 'find-same-companies') return findSameBatch(world, task, sameCompanies);
  if (task.kind === 'erase-person') return eraseBatch(world, task, dealsAtOnce);
  if (task.kind === 'undo-import') return undoImportBatch(world, task);
  return handOverBatch(world, task, dealsAtOnce);
}

async function refoldBatch(world: TaskWorld, task: TaskRow): Promise<Batch> {
  const { deals, next } = await refold(world, { after: task.after ?? undefined, limit: dealsAtOnce });
  // Which ones came out otherwise is nobody's to take back.
  return { after: next, done: deals, changed: [] };
}
