import type { CountedNoun } from '#contract/imports/import-shape.ts';
import { skipped } from '../imported/not-taken.ts';
import { type Field, field } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import { isRow, type Line, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';

/** The column that says of each row whether it was deleted. */
export const deletedField: Field = field('isDeleted', 'Deleted', 'is deleted|deleted|gelöscht');

/** How systems call a deal that was deleted where they say it beside open, won and lost. */
const deleted: ReadonlySet<string> = new Set(
  [
    ...['deleted', 'in trash', 'gelöscht', 'supprimé', 'supprimée', 'eliminado', 'eliminada'],
    ...['eliminato', 'eliminata', 'verwijderd', 'excluído', 'excluída', 'usunięty', 'usunięta'],
  ].map(headerKey),
);

/** Whether a deal was deleted in the other system, and only stands in its export still. */
export function isDeletedDeal(text: (field: string) => string): boolean {
  return readFlag(text('isDeleted')) || deleted.has(headerKey(text('status')));
}

/** The rows of lists of people or companies; what was deleted in the other system is left out, and told. */
export async function* rowsNotDeleted(tables: readonly Table[], noun: CountedNoun): AsyncGenerator<Line> {
  for await (const line of rowsIn(tables, noun)) {
    const isDeleted = isRow(line) && readFlag(line.text(deletedField.field));
    yield isDeleted ? skipped(noun, line.place, 'deleted in the other system') : line;
  }
}
