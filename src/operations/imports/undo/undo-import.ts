import type { undoImport as contract } from '#contract/imports/undo-import.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { loadImport, lockImport, markUndoing, runningImports } from '#store/imports/imports.ts';
import { countEntries } from '#store/imports/undo/import-changes.ts';
import { beginTask } from '../../tasks/begin-task.ts';
import type { Handle } from '../../world.ts';
import { isAlive } from '../run/stored.ts';
import { shownImport } from '../shown-import.ts';
import { importToUndo } from './import-to-undo.ts';

export const undoImport: Handle<typeof contract> = async (world, { importId }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayImport(actor)) return notAllowed('take imports back');
  const row = importToUndo(await lockImport(tx, workspace.id, importId), now);
  if (!row.ok) return row;
  if (row.value.state === 'undoing' || row.value.state === 'undone') {
    return accept(shownImport(row.value, world));
  }
  const others = await runningImports(tx, workspace.id);
  if (others.some((other) => isAlive(other, now) || other.state === 'undoing')) {
    return refuse('import_running', 'An import is running or being taken back. Wait until it is done.');
  }
  await markUndoing(tx, workspace.id, importId, actor.memberId);
  const { all } = await countEntries(tx, workspace.id, importId);
  await beginTask(world, { kind: 'undo-import', input: { importId }, of: all });
  const undoing = await loadImport(tx, workspace.id, importId);
  return accept(shownImport(undoing ?? row.value, world));
};
