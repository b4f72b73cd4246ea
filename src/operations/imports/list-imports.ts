import type { listImports as contract } from '#contract/imports/imports.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { listImportRows } from '#store/imports/imports.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { shownImport } from './shown-import.ts';

export const listImports: Handle<typeof contract> = async (world, input) => {
  const { tx, actor } = world;
  if (!mayImport(actor)) return notAllowed('see imports');
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { items, next, count } = await listImportRows(tx, actor.workspaceId, page.value);
  return accept({ items: items.map((row) => shownImport(row, world)), next, count });
};
