import type { pauseImport as contract } from '#contract/imports/imports.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { changeImport, loadImport, lockImport } from '#store/imports/imports.ts';
import type { Handle } from '../world.ts';
import { shownImport } from './shown-import.ts';

/** The run notices at its next batch, in whichever server it is. */
export const pauseImport: Handle<typeof contract> = async (world, { importId }) => {
  const { tx, actor, now } = world;
  if (!mayImport(actor)) return notAllowed('pause imports');
  const before = await lockImport(tx, actor.workspaceId, importId);
  if (!before) return refuse('import_not_found', 'There is no such import.');
  if (before.state !== 'running') return refuse('import_not_ready', 'This import does not run.');
  await changeImport(tx, actor.workspaceId, importId, {
    state: 'paused',
    message: 'It is paused. What it brought so far stands, and it goes on from there.',
    finishedAt: now,
  });
  const row = await loadImport(tx, actor.workspaceId, importId);
  return accept(shownImport(row ?? before, world));
};
