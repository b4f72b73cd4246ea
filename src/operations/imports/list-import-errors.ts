import type { listImportErrors as contract } from '#contract/imports/imports.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { listErrors } from '#store/imports/import-errors.ts';
import { loadImport } from '#store/imports/imports.ts';
import { serverText } from '#texts/server-text.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { headersOf, previewOf } from './run/stored.ts';

export const listImportErrors: Handle<typeof contract> = async (
  { tx, actor, locale },
  { importId, file, outcome, ...input },
) => {
  if (!mayImport(actor)) return notAllowed('see imports');
  const page = pageAfter(input, 1);
  if (!page.ok) return page;
  const row = await loadImport(tx, actor.workspaceId, importId);
  if (!row) return refuse('import_not_found', 'There is no such import.');
  const of = { workspaceId: actor.workspaceId, importId, file, outcome };
  const { items, next, count } = await listErrors(tx, of, page.value);
  const headers = new Map(previewOf(row).files.map(({ name }) => [name, headersOf(row, name)]));
  return accept({
    items: items.map((error) => ({
      file: error.file,
      line: error.line,
      reason: serverText(error.reason, locale),
      cells: error.cells.map((value, place) => ({
        header: headers.get(error.file)?.[place] ?? '',
        value,
      })),
    })),
    next,
    count,
  });
};
