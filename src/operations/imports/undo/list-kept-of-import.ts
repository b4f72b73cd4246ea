import type { listKeptOfImport as contract } from '#contract/imports/undo-import.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { loadImport } from '#store/imports/imports.ts';
import { listKeptRows } from '#store/imports/undo/list-kept.ts';
import { pageAfter } from '../../page-after.ts';
import type { Handle } from '../../world.ts';

export const listKeptOfImport: Handle<typeof contract> = async ({ tx, workspace, actor }, input) => {
  if (!mayImport(actor)) return notAllowed('see imports');
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  if (!(await loadImport(tx, workspace.id, input.importId))) {
    return refuse('import_not_found', 'There is no such import.');
  }
  const of = { workspaceId: workspace.id, importId: input.importId };
  return accept(await listKeptRows(tx, of, page.value));
};
