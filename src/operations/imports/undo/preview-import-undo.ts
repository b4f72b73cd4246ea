import type { previewImportUndo as contract, UndoneNoun } from '#contract/imports/undo-import.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { loadImport } from '#store/imports/imports.ts';
import { countDealsOfUndo, countRowsOfUndo, type UndoCount } from '#store/imports/undo/count-undo.ts';
import { undoneImports } from '#store/imports/undo/import-changes.ts';
import type { Journaled } from '#store/imports/undo/journaled.ts';
import { countKept } from '#store/imports/undo/list-kept.ts';
import type { Handle } from '../../world.ts';
import { importToUndo } from './import-to-undo.ts';

/** In the order in which they are told; what links rows to another system is nothing that anybody sees. */
const counted: readonly (readonly [UndoneNoun, Journaled])[] = [
  ['contacts', 'contact'],
  ['accounts', 'account'],
  ['jobs', 'contact_job'],
  ['values', 'custom_value'],
  ['notes', 'note'],
  ['relations', 'relation'],
  ['files', 'stored_file'],
  ['taggings', 'tagged'],
  ['tags', 'tag'],
  ['fields', 'custom_field'],
  ['members', 'member'],
  ['teams', 'team'],
];

export const previewImportUndo: Handle<typeof contract> = async (world, { importId }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayImport(actor)) return notAllowed('take imports back');
  const row = importToUndo(await loadImport(tx, workspace.id, importId), now);
  if (!row.ok) return row;
  const earlier = await undoneImports(tx, workspace.id);
  const importIds = [importId, ...earlier];
  const of = { workspaceId: workspace.id, importId, importIds };
  const { deals, facts } = await countDealsOfUndo(tx, of);
  const items: ({ noun: UndoneNoun } & UndoCount)[] = [
    { noun: 'deals', ...deals },
    { noun: 'facts', goes: facts, asBefore: 0, stays: 0 },
  ];
  for (const [noun, table] of counted) items.push({ noun, ...(await countRowsOfUndo(tx, of, table)) });
  return accept({
    items: items.filter(({ goes, asBefore, stays }) => goes + asBefore + stays > 0),
    leftBefore: await countKept(tx, workspace.id, earlier),
  });
};
