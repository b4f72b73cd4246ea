import type { Readable } from 'node:stream';
import { FileNotReadable } from '../tables/table-file.ts';
import { type BookWords, isDateFormat } from './cell-text.ts';
import { readXml } from './xml.ts';

/** A packed file by the names of what is in it. */
export interface Package {
  has(name: string): boolean;
  bytes(name: string): number;
  open(name: string): Promise<Readable>;
}

export interface SheetOfBook {
  readonly name: string;
  /** Where its rows stand in the package. */
  readonly part: string;
}

export const bookPart = 'xl/workbook.xml';
const mostShared = 200_000_000;

/** The sheets of a book that people see, in their order. */
export async function sheetsOf(book: Package): Promise<SheetOfBook[]> {
  const sheets: { name: string; id: string }[] = [];
  await readXml(await book.open(bookPart), {
    opened(name, attributes) {
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (attributes.name && id) sheets.push({ name: attributes.name, id });
    },
  });
  const parts = new Map<string, string>();
  const relations = 'xl/_rels/workbook.xml.rels';
  if (book.has(relations)) {
    await readXml(await book.open(relations), {
      opened(name, { Id, Target }) {
        if (name === 'Relationship' && Id && Target) parts.set(Id, partOf(Target));
      },
    });
  }
  return sheets.flatMap(({ name, id }) => {
    const part = parts.get(id);
    // A chart may be a sheet of its own, and has no rows.
    return part?.includes('worksheets/') && book.has(part) ? [{ name, part }] : [];
  });
}

/** Targets are told from the folder of the book, or from the top. */
const partOf = (target: string) =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** What the cells of every sheet point to. */
export async function wordsOf(book: Package, name: string): Promise<BookWords> {
  return {
    shared: await sharedTexts(book, name),
    dateStyles: await dateStyles(book),
    from1904: await countsFrom1904(book),
  };
}

async function sharedTexts(book: Package, name: string): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  const shared: string[] = [];
  if (!book.has(part)) return shared;
  if (book.bytes(part) > mostShared) {
    throw new FileNotReadable(
      `${name} has more than 200 MB of text in it. Please save its sheets as CSV, and send those.`,
    );
  }
  let text = '';
  let isText = false;
  let isSound = false;
  await readXml(await book.open(part), {
    opened(tag) {
      if (tag === 'si') text = '';
      // How a word sounds, which Japanese sheets write beside it.
      if (tag === 'rPh') isSound = true;
      isText = tag === 't' && !isSound;
    },
    text(piece) {
      if (isText) text += piece;
    },
    closed(tag) {
      isText = false;
      if (tag === 'rPh') isSound = false;
      if (tag === 'si') shared.push(unescaped(text));
    },
  });
  return shared;
}

/** A sign that XML cannot write stands as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

async function dateStyles(book: Package): Promise<Set<number>> {
  const part = 'xl/styles.xml';
  const dates = new Set<number>();
  if (!book.has(part)) return dates;
  const codes = new Map<number, string>();
  let styles = -1;
  await readXml(await book.open(part), {
    opened(tag, attributes) {
      if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (tag === 'cellXfs') styles = 0;
      if (tag !== 'xf' || styles < 0) return;
      const id = Number(attributes.numFmtId ?? 0);
      if (isDateFormat(id, codes.get(id))) dates.add(styles);
      styles += 1;
    },
    closed(tag) {
      if (tag === 'cellXfs') styles = -1;
    },
  });
  return dates;
}

async function countsFrom1904(book: Package): Promise<boolean> {
  let from1904 = false;
  await readXml(await book.open(bookPart), {
    opened(tag, { date1904 }) {
      if (tag === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  return from1904;
}
