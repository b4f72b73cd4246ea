import { noteChanges } from '#store/audit-trail.ts';
import { tellOfRows } from '#store/deal-changes.ts';
import { markUndone } from '#store/imports/imports.ts';
import {
  bringBackWhatIsCountedOn,
  lookAtKeptAgain,
  undoneImports,
} from '#store/imports/undo/import-changes.ts';
import { type RowsBack, takeRowsBack } from '#store/imports/undo/take-rows-back.ts';
import type { TaskRow } from '#store/tasks/tasks.ts';
import type { Batch, TaskWorld } from '../../tasks/do-batch.ts';
import { takeDealsBack } from './take-deals-back.ts';

export interface ImportToUndo {
  readonly importId: string;
}

const rowsAtOnce = 500;

/**
 * Takes the next part of an import back: what it wrote in ledgers, then the rows that it made and changed. What is done
 * stands in the rows of its journal, so that it goes on wherever it was ended. At the end, what earlier undos had to
 * leave is looked at again, once.
 */
export async function undoImportBatch(world: TaskWorld, task: TaskRow): Promise<Batch> {
  const { tx, workspace, actor, now } = world;
  const { importId } = task.input as ImportToUndo;
  const earlier = await undoneImports(tx, workspace.id);
  const importIds = [importId, ...earlier];
  const deals = await takeDealsBack(world, importIds);
  if (deals > 0) return { after: task.after ?? importId, done: deals, changed: [] };
  const undo = { workspaceId: workspace.id, importId, importIds, by: actor.memberId, at: now };
  const rows = await takeRowsBack(tx, undo, rowsAtOnce);
  if (rows) {
    await noteInTrail(world, rows);
    return { after: task.after ?? importId, done: rows.entries, changed: [] };
  }
  const isLookedAtAgain = task.after === task.taskId;
  if (!isLookedAtAgain && (await lookAtKeptAgain(tx, workspace.id, earlier)) > 0) {
    return { after: task.taskId, done: 0, changed: [] };
  }
  await bringBackWhatIsCountedOn(tx, workspace.id, importIds);
  await markUndone(tx, workspace.id, importId, now);
  await tellOfRows(tx, workspace.id);
  return { after: null, done: 0, changed: [] };
}

async function noteInTrail({ tx, workspace, actor, now, newId }: TaskWorld, rows: RowsBack): Promise<void> {
  const said = { workspaceId: workspace.id, at: now, memberId: actor.memberId };
  const noted = (act: string, all: RowsBack['removed']) =>
    all.map(({ noun, id }) => ({ ...said, auditId: newId(), noun, nounId: id, act }));
  await noteChanges(tx, [...noted('removed', rows.removed), ...noted('import taken back', rows.restored)]);
}
