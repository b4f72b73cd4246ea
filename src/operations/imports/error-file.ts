import { csvText } from '#connectors/tables/csv-text.ts';
import type { RowNotTaken } from '#contract/imports/import-shape.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayImport } from '#policy/transfer.ts';
import { readCursor } from '#store/cursor.ts';
import { listErrors } from '#store/imports/import-errors.ts';
import { loadImport } from '#store/imports/imports.ts';
import { importErrorsTexts } from '#texts/import-errors.ts';
import { sayIn } from '#texts/say.ts';
import { serverText } from '#texts/server-text.ts';
import type { World } from '../world.ts';
import { headersOf } from './run/stored.ts';

const rowsAtOnce = 500;

/** Which rows: of one file or of all. */
interface RowsAsked {
  readonly importId: string;
  readonly file: string | undefined;
  readonly outcome: RowNotTaken;
}

/**
 * The rows of one file that could not be used, or were left out, as a CSV file with the same header, so that it can be mended and sent
 * again; the line and the reason stand at the end of each, in the reader's language and under headers that an import leaves
 * out. Without a file, all of them with their cells as they are.
 */
export async function errorFile(
  { tx, actor, locale }: World,
  { importId, file, outcome }: RowsAsked,
): Promise<Result<AsyncIterable<string>, Refusal>> {
  if (!mayImport(actor)) return notAllowed('see imports');
  const row = await loadImport(tx, actor.workspaceId, importId);
  if (!row) return refuse('import_not_found', 'There is no such import.');
  const header = headersOf(row, file);
  const say = sayIn(locale, importErrorsTexts);
  const own = [say('line'), say('notUsedBecause')];
  return accept(lines());

  async function* lines(): AsyncGenerator<string> {
    // Excel takes a file without the mark for Windows-1252.
    yield '\ufeff';
    yield csvText([file === undefined ? [say('file'), ...own] : [...header, ...own]]);
    let after = null;
    do {
      const of = { workspaceId: actor.workspaceId, importId, file, outcome };
      const { items, next }: Awaited<ReturnType<typeof listErrors>> = await listErrors(tx, of, {
        after,
        limit: rowsAtOnce,
      });
      yield csvText(
        items.map(({ cells, line, reason, ...error }) => {
          const why = [line, serverText(reason, locale)];
          if (file === undefined) return [error.file, ...why, ...cells];
          return [...header.map((_, place) => cells[place] ?? ''), ...why, ...cells.slice(header.length)];
        }),
      );
      after = next === null ? null : readCursor(next, 1);
    } while (after !== null);
  }
}
