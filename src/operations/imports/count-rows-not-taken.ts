import type { countRowsNotTaken as contract } from '#contract/imports/imports.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { countNotTaken, whyLeftOut } from '#store/imports/import-errors.ts';
import { loadImport } from '#store/imports/imports.ts';
import { serverText } from '#texts/server-text.ts';
import type { Handle } from '../world.ts';

export const countRowsNotTaken: Handle<typeof contract> = async ({ tx, actor, locale }, { importId }) => {
  if (!mayImport(actor)) return notAllowed('see imports');
  const { workspaceId } = actor;
  if (!(await loadImport(tx, workspaceId, importId)))
    return refuse('import_not_found', 'There is no such import.');
  const leftOut = await whyLeftOut(tx, workspaceId, importId);
  return accept({
    files: await countNotTaken(tx, workspaceId, importId),
    leftOut: leftOut.map(({ reason, ...one }) => ({ ...one, reason: serverText(reason, locale) })),
  });
};
