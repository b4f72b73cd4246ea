import type { listKeptOfImport, previewImportUndo, UndoneNoun } from '#contract/imports/undo-import.ts';
import type { OutputOf } from '#contract/operation.ts';
import { counted } from '../output/in-words.ts';
import { styled } from '../output/print.ts';
import { table } from '../output/table.ts';

const nouns: Readonly<Record<UndoneNoun, string>> = {
  deals: 'deals',
  facts: 'entries in ledgers',
  contacts: 'contacts',
  accounts: 'accounts',
  jobs: 'jobs before',
  values: 'own fields filled in',
  notes: 'notes',
  relations: 'who knows whom',
  files: 'files and photos',
  taggings: 'tags put on',
  tags: 'tags',
  fields: 'own fields',
  members: 'members',
  teams: 'teams',
};

/** What would become of all that an import brought. */
export function undoText({ items, leftBefore }: OutputOf<typeof previewImportUndo>): string {
  const left = leftBefore === 0 ? '' : `\n${leftText(leftBefore)}`;
  if (items.length === 0) return `Nothing of this import is left to take back.${left}`;
  const rows = items.map(({ noun, goes, asBefore, stays }) => [
    ...[nouns[noun], ...[goes, asBefore, stays].map((count) => count.toLocaleString('en'))],
  ]);
  const heads = ['goes', 'as before', 'stays'].map((head) => ({ head, align: 'right' as const }));
  return `${styled('bold', 'Taken back, it would be:')}\n${table([{ head: '' }, ...heads], rows)}${left}`;
}

const leftText = (count: number) =>
  `${counted(count, 'entry', 'entries')} that imports taken back before had to leave: looked at again, and gone as well where only this import stood on it.`;

const reasons = {
  changed: 'changed since',
  used: 'something hangs on it since',
  merged: 'made one with another since',
  facts: 'something stands in its ledger since',
} as const;

/** What stayed, and why. */
export function keptText({ items, count }: OutputOf<typeof listKeptOfImport>): string {
  const title = styled('bold', 'Taken back.');
  if (count === 0) return `${title} Nothing had to stay.`;
  const lines = items.map(({ noun, name, reason }) => [noun.replace('_', ' '), name, reasons[reason]]);
  const more = count > items.length ? `\n… and ${count - items.length} more.` : '';
  const why = `${counted(count, 'entry', 'entries')} stayed, changed or used since:`;
  return `${title} ${why}\n${table([{ head: '' }, { head: '', shrinks: true }, { head: '' }], lines)}${more}`;
}
