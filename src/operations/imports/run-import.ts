import type { runImport as contract } from '#contract/imports/imports.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { removeErrors } from '#store/imports/import-errors.ts';
import { changeImport, loadImport, lockImport, runningImports, savePreview } from '#store/imports/imports.ts';
import type { Handle } from '../world.ts';
import { look } from './look.ts';
import {
  countsOf,
  isAlive,
  isOver,
  mappingOf,
  previewOf,
  progressOf,
  type StoredProgress,
  standingOf,
} from './run/stored.ts';
import { shownImport } from './shown-import.ts';

export const runImport: Handle<typeof contract> = async (world, { importId, changes, dryRun }) => {
  const { tx, actor, now, workspace } = world;
  if (!mayImport(actor)) return notAllowed('import');
  const before = await lockImport(tx, workspace.id, importId);
  if (!before) return refuse('import_not_found', 'There is no such import. Please send its files first.');
  if (isOver(before)) {
    return refuse('import_not_ready', 'This import is done. Please send the files again for another one.');
  }
  const hasWritten = !before.dryRun && before.state !== 'previewed';
  if (dryRun && hasWritten) {
    return refuse(
      'import_not_ready',
      'This import has written already, so that it cannot be tried. Go on with it, or take it back.',
    );
  }
  const others = await runningImports(tx, workspace.id);
  if (others.some((other) => isAlive(other, now) || other.state === 'undoing')) {
    return refuse('import_running', 'An import is running or being taken back. Wait until it is done.');
  }
  // Without changes the files were looked at already, and reading them once more takes as long as half the import.
  const seen = changes
    ? await look(world, importId, mappingOf(before), changes)
    : accept({ mapping: mappingOf(before), preview: previewOf(before) });
  if (!seen.ok) return seen;
  const { mapping, preview: looked } = seen.value;
  // What a dry run showed was of then.
  const { firstRows: _, ...preview } = looked;
  await savePreview(tx, workspace.id, { ...before, source: mapping.source, mapping, preview }, now);
  const goesOn = !dryRun && hasWritten;
  const last = progressOf(before);
  const stands = goesOn ? standingOf({ ...before, mapping, preview }) : {};
  const isMetAgain = Object.keys(stands).length === 0;
  if (isMetAgain) await removeErrors(tx, workspace.id, importId);
  const progress: StoredProgress = {
    runner: world.newId(),
    step: 'Beginning',
    rowsDone: 0,
    rowsInAll: preview.files.reduce((sum, { noun, rows }) => sum + (noun === null ? 0 : rows), 0),
    startedAt: now,
    at: now,
    ...(isMetAgain || !last?.standsOf ? {} : { stands, standsOf: last.standsOf }),
  };
  await changeImport(tx, workspace.id, importId, {
    state: 'running',
    dryRun,
    progress,
    // Going on counts on from what an earlier run brought.
    counts: goesOn ? countsOf(before) : {},
    message: null,
    finishedAt: null,
    // One that was begun before imports remembered what they wrote cannot be taken back as a whole.
    ...(!dryRun && (before.state === 'previewed' || before.remembers) ? { remembers: true } : {}),
  });
  const row = await loadImport(tx, workspace.id, importId);
  if (!row) throw new Error(`import ${importId} was just written and is not there`);
  world.onCommit(() => world.imports.start({ workspace, importId, runner: progress.runner }));
  return accept(shownImport(row, world));
};
