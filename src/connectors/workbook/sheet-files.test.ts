import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../tables/files-in.ts';
import { formOf, rowsOf } from '../tables/rows-of.ts';
import { madeBook, madeRow } from './testing/made-book.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadsheet-book-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function tablesOf(name: string, bytes: Buffer) {
  await writeFile(join(folder, name), bytes);
  const { files, close } = await filesIn(folder);
  try {
    const tables: Record<string, (readonly [number, ...string[]])[]> = {};
    for (const file of files) {
      const rows: (readonly [number, ...string[]])[] = [];
      for await (const { line, cells } of rowsOf(file, await formOf(file))) rows.push([line, ...cells]);
      tables[file.name] = rows;
    }
    return tables;
  } finally {
    close();
  }
}

test('every sheet of a workbook is a table, whatever the name of the file is', async () => {
  const book = await madeBook({
    Deals: `${madeRow(1, ['Name', 'Stage', 'Amount'])}${madeRow(2, ['One', 'Open', 5])}`,
    Notes: madeRow(1, ['Only', 'words']),
  });
  expect(await tablesOf('export.zip', book)).toEqual({
    'export.zip/Deals': [
      [1, 'Name', 'Stage', 'Amount'],
      [2, 'One', 'Open', '5'],
    ],
    'export.zip/Notes': [[1, 'Only', 'words']],
  });
});

test('cells that are not written are empty, rows without any are left out, and lines are those of the sheet', async () => {
  const rows = [
    madeRow(1, ['Report of today']),
    madeRow(3, ['Name', 'Stage', 'Amount']),
    madeRow(4, ['One']),
    madeRow(5, ['', ' ']),
    madeRow(7, [null, 'Won', null, '']),
  ];
  expect(await tablesOf('a.xlsx', await madeBook({ Sheet: rows.join('') }))).toEqual({
    'a.xlsx/Sheet': [
      [3, 'Name', 'Stage', 'Amount'],
      [4, 'One', '', ''],
      [7, '', 'Won', ''],
    ],
  });
});

test('a formula counts by what it came to, a date by its format, a shared text without how it sounds', async () => {
  const sheet = `${madeRow(1, ['Name', 'Close', 'Amount'])}<row><c t="s"><v>0</v></c><c s="1"><v>46349</v></c><c><f>1+1</f><v>2</v></c></row>`;
  const book = await madeBook(
    { Sheet: sheet },
    {
      'xl/sharedStrings.xml':
        '<sst><si><r><t>Gr</t></r><r><t xml:space="preserve">ün &amp; Co_x000D_</t></r><rPh><t>sound</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    },
  );
  expect((await tablesOf('a.xlsx', book))['a.xlsx/Sheet']?.[1]).toEqual([
    2,
    'Grün & Co\r',
    '2026-11-23',
    '2',
  ]);
});

test('a sheet that is hidden is not there', async () => {
  const hidden =
    '<workbook xmlns:r="r"><sheets><sheet name="Shown" r:id="rId1"/><sheet name="Lists" state="veryHidden" r:id="rId2"/></sheets></workbook>';
  const rows = madeRow(1, ['a', 'b', 'c']);
  const book = await madeBook({ Shown: rows, Lists: rows }, { 'xl/workbook.xml': hidden });
  expect(Object.keys(await tablesOf('a.xlsx', book))).toEqual(['a.xlsx/Shown']);
});

test('a workbook that is cut off or broken inside is said to be, with what to do', async () => {
  const book = await madeBook({ Sheet: madeRow(1, ['a', 'b', 'c']) });
  await expect(tablesOf('cut.xlsx', book.subarray(0, -30))).rejects.toThrow('no zip that can be opened');
  const broken = await madeBook({ Sheet: '<row><c><v>1</c></row>' });
  await rm(join(folder, 'cut.xlsx'));
  await expect(tablesOf('broken.xlsx', broken)).rejects.toThrow('broken.xlsx is damaged (');
});

test('what is packed and no workbook stays one file', async () => {
  const { default: yazl } = await import('yazl');
  const { buffer } = await import('node:stream/consumers');
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from('<Types/>'), '[Content_Types].xml');
  zip.addBuffer(Buffer.from('<document/>'), 'word/document.xml');
  zip.end();
  await writeFile(join(folder, 'letter.docx'), await buffer(zip.outputStream));
  const { files, close } = await filesIn(folder);
  expect(files.map(({ name }) => name)).toEqual(['letter.docx']);
  close();
});
