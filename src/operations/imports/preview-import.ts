import type { previewImport as contract } from '#contract/imports/imports.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { loadImport, lockImport, savePreview } from '#store/imports/imports.ts';
import type { Handle } from '../world.ts';
import { look } from './look.ts';
import { isAlive, isOver, mappingOf } from './run/stored.ts';
import { wholeImport } from './shown-import.ts';

export const previewImport: Handle<typeof contract> = async (world, { importId, changes }) => {
  const { tx, actor, now } = world;
  if (!mayImport(actor)) return notAllowed('import');
  const before = await lockImport(tx, actor.workspaceId, importId);
  if (before && isAlive(before, now)) return refuse('import_running', 'This import is running already.');
  if (before && isOver(before)) {
    return refuse('import_not_ready', 'This import is done. Please send the files again for another one.');
  }
  const seen = await look(world, importId, before && mappingOf(before), changes);
  if (!seen.ok) return seen;
  const { mapping, preview } = seen.value;
  await savePreview(
    tx,
    actor.workspaceId,
    { importId, memberId: actor.memberId, source: mapping.source, mapping, preview },
    now,
  );
  const row = await loadImport(tx, actor.workspaceId, importId);
  if (!row) throw new Error(`import ${importId} was just written and is not there`);
  return accept(await wholeImport(world, row));
};
