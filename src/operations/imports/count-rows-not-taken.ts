import type { countRowsNotTaken as contract } from '#contract/imports/imports.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { countNotTaken, type LeftOutFor, whyLeftOut } from '#store/imports/import-errors.ts';
import { type ImportRow, loadImport } from '#store/imports/imports.ts';
import { serverText } from '#texts/server-text.ts';
import type { Handle } from '../world.ts';
import { previewOf } from './run/stored.ts';

export const countRowsNotTaken: Handle<typeof contract> = async ({ tx, actor, locale }, { importId }) => {
  if (!mayImport(actor)) return notAllowed('see imports');
  const { workspaceId } = actor;
  const row = await loadImport(tx, workspaceId, importId);
  if (!row) return refuse('import_not_found', 'There is no such import.');
  const leftOut = await whyLeftOut(tx, workspaceId, importId);
  return accept({
    files: await countNotTaken(tx, workspaceId, importId),
    leftOut: [...leftOut, ...wholeFiles(row)].map(({ reason, ...one }) => ({
      ...one,
      reason: serverText(reason, locale),
    })),
  });
};

/** Files of which nothing is taken, with how many rows they have. */
function wholeFiles(row: ImportRow): LeftOutFor[] {
  return previewOf(row).files.flatMap(({ name, why, rowsLeftOut: rows = 0 }) =>
    rows === 0 ? [] : [{ file: name, reason: why, rows, lines: [] }],
  );
}
