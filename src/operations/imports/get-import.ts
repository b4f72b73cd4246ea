import type { getImport as contract } from '#contract/imports/imports.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { loadImport } from '#store/imports/imports.ts';
import type { Handle } from '../world.ts';
import { wholeImport } from './shown-import.ts';

export const getImport: Handle<typeof contract> = async (world, { importId }) => {
  const { tx, actor } = world;
  if (!mayImport(actor)) return notAllowed('see imports');
  const row = await loadImport(tx, actor.workspaceId, importId);
  if (!row) return refuse('import_not_found', 'There is no such import.');
  return accept(await wholeImport(world, row));
};
