import { FileNotReadable, type TableFile, type TableRow } from '../tables/table-file.ts';
import type { BookWords } from './cell-text.ts';
import { bookPart, type Package, sheetsOf, wordsOf } from './open-book.ts';
import { rowsOfSheet } from './rows-of-sheet.ts';

/** Whether a packed file is a workbook (.xlsx), whatever its name is. */
export function isBook(zip: Package): boolean {
  return zip.has(bookPart);
}

/** Each sheet as a table of its own, `deals.xlsx/Sheet1`, so that one can be taken and another left out. */
export async function sheetFiles(book: Package, name: string): Promise<TableFile[]> {
  const sheets = await readable(name, sheetsOf(book));
  if (sheets.length === 0) throw new FileNotReadable(`${name} has no sheet with rows.`);
  let words: Promise<BookWords> | undefined;
  return sheets.map((sheet) => ({
    name: `${name}/${sheet.name}`,
    bytes: book.bytes(sheet.part),
    open: () => book.open(sheet.part),
    async *rows(): AsyncGenerator<TableRow> {
      // Read when the first sheet is, and shared by all.
      words ??= wordsOf(book, name);
      try {
        yield* rowsOfSheet(book, sheet.part, await words);
      } catch (error) {
        throw damaged(name, error);
      }
    },
  }));
}

async function readable<Value>(name: string, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    throw damaged(name, error);
  }
}

/** A workbook that is not written as workbooks are is the file's fault, and said so. */
function damaged(name: string, error: unknown): unknown {
  if (error instanceof FileNotReadable) return error;
  const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return new FileNotReadable(
    `${name} is damaged (${why}). Please save it once more, or send its sheets as CSV.`,
  );
}
