import { type Field, field } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import { readFlag } from '../values/written-flag.ts';

/** The column that says of each deal whether it was deleted. */
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
