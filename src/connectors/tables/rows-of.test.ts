import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';
import { formOf, recordsOf, rowsOf } from './rows-of.ts';
import type { TableFile } from './table-file.ts';

/** A file that comes in pieces of a few bytes, so that characters are cut in two. */
function file(bytes: Buffer, pieceLength = 3): TableFile {
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
  };
  return { name: 'test.csv', bytes: bytes.length, open: async () => Readable.from(pieces()) };
}

async function read(bytes: Buffer) {
  const one = file(bytes);
  const form = await formOf(one);
  const rows = [];
  const lines = [];
  for await (const { cells, line } of rowsOf(one, form)) {
    rows.push(cells);
    lines.push(line);
  }
  return { ...form, rows, lines };
}

const rowsIn = async (text: string) => (await read(Buffer.from(text))).rows;

const text = 'name;city\nÅse Brûlé;Łódź\n';
const rows = [
  ['name', 'city'],
  ['Åse Brûlé', 'Łódź'],
];

test('UTF-8 is read with and without its mark, UTF-16 in both orders', async () => {
  const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  for (const [bytes, encoding] of [
    [Buffer.from(text), 'utf-8'],
    [Buffer.from(`\ufeff${text}`), 'utf-8'],
    [Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    [Buffer.from(text, 'utf16le'), 'utf-16le'],
    [utf16be, 'utf-16be'],
  ] as const) {
    expect(await read(bytes)).toMatchObject({ encoding, delimiter: ';', rows });
  }
});

test('what is no UTF-8 to its last byte is Windows-1252', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`name,price\n${'x,1\n'.repeat(5000)}`),
    Buffer.from('Caf\xe9,\x80 5\n', 'latin1'),
  ]);
  const found = await read(bytes);
  expect(found.encoding).toBe('windows-1252');
  expect(found.rows.at(-1)).toEqual(['Café', '€ 5']);
});

test('the delimiter is the one that the header has most of, outside quotes', async () => {
  expect((await read(Buffer.from('"a, b, c"\td\n1\t2\n'))).rows[0]).toEqual(['a, b, c', 'd']);
  expect((await read(Buffer.from('a|b|c\n1|2,5|3\n'))).rows[1]).toEqual(['1', '2,5', '3']);
});

test('cells are split at the delimiter, and quoted ones hold delimiters, line breaks and quotes', async () => {
  expect(await rowsIn('a,b\r\n1,"x, ""y""\nz"\n,\n')).toEqual([
    ['a', 'b'],
    ['1', 'x, "y"\nz'],
    ['', ''],
  ]);
  expect(await rowsIn('a;b\n1;"2;3"')).toEqual([
    ['a', 'b'],
    ['1', '2;3'],
  ]);
});

test('a record knows the line on which it begins, whatever was broken before it', async () => {
  const { lines } = await read(Buffer.from('a,b\n"1\n2\r\n3",x\n\ny,z'));
  expect(lines).toEqual([1, 2, 6]);
});

test('a quote that does not belong there is taken as it is, and spoils no other row', async () => {
  expect(await rowsIn('a,5" pipe,c\n"a"b,c,d\n"5" pipe",e,f\ng,"h",i\n')).toEqual([
    ['a', '5" pipe', 'c'],
    ['"a"b', 'c', 'd'],
    ['"5" pipe"', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
});

test('files of old computers, whose lines end with a carriage return, are read', async () => {
  const { rows, lines } = await read(Buffer.from('a,b\rc,"d\re"\rf,g\r'));
  expect(rows).toEqual([
    ['a', 'b'],
    ['c', 'd\re'],
    ['f', 'g'],
  ]);
  expect(lines).toEqual([1, 2, 4]);
});

test('a note of five million letters is a cell, and the zero character none', async () => {
  const bytes = Buffer.from(`a,b\n1,"${'x'.repeat(5_000_000)}"\n2,n\u0000o\n`);
  const one = file(bytes, 65_536);
  const rows = [];
  for await (const { cells } of rowsOf(one, await formOf(one))) rows.push(cells);
  expect(rows.map(([, cell]) => cell?.length)).toEqual([1, 5_000_000, 2]);
});

test('what was written as CSV is read as it was, in whatever pieces it comes', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r\n', ';', 'é', '😀') });
  const record = fc.array(cell, { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, piece) => {
        const one = file(Buffer.from(csvText(rows)), piece);
        const form = { encoding: 'utf-8', delimiter: ',', lineEnds: ['\r\n', '\n'] } as const;
        const read = [];
        for await (const { cells } of recordsOf(one, form)) read.push(cells);
        expect(read).toEqual(rows);
      },
    ),
  );
});

test('a quote that is never closed is said with the line on which it was opened', async () => {
  await expect(read(Buffer.from('a,b\n1,2\n3,"4\n5,6\n'))).rejects.toThrow(
    /test\.csv cannot be read on from line 3/,
  );
});

test('what stands above a header in one cell is passed over, and lines are counted from the top', async () => {
  const found = await read(
    Buffer.from(
      'Notes:\n"When you export, some\nof it, may be missing."\n\nFirst Name,Last Name,URL\nAda,Lovelace,x\n',
    ),
  );
  expect(found.rows).toEqual([
    ['First Name', 'Last Name', 'URL'],
    ['Ada', 'Lovelace', 'x'],
  ]);
  expect(found.lines).toEqual([5, 6]);
  expect(await rowsIn('name,note\nAda,a, b, c\n')).toHaveLength(2);
});

test('a header in two lines is one: what its columns do not say is said by the names of groups above them', async () => {
  const found = await read(
    Buffer.from('Firma;;Ansprechpartner;\nName;PLZ;Name;E-Mail\nFern AG;8000;Ida Fern;ida@fern.example\n'),
  );
  expect(found.rows).toEqual([
    ['Firma', 'PLZ', 'Ansprechpartner', 'E-Mail'],
    ['Fern AG', '8000', 'Ida Fern', 'ida@fern.example'],
  ]);
  expect(found.lines).toEqual([2, 3]);
});

test('small tables beside each other are no header in two lines', async () => {
  const found = await rowsIn('accounts,,teams\naccount,sector,agent\n,,\nproducts,,\nproduct,price,\n');
  expect(found[0]).toEqual(['accounts', 'Column 2', 'teams']);
});

test('a header that is shorter than rows with commas in their texts stays the header', async () => {
  const rows = 'Ida,Fern AG, Bern, CH,ida@fern.example,1\nJo,Moss Ltd, York, UK,jo@moss.example,2\n';
  expect((await rowsIn(`Name,Company,Email\n${rows}`))[0]).toEqual(['Name', 'Company', 'Email']);
  // A title may have a comma as well, and the header stands below it.
  expect((await rowsIn(`Report, March\nName,Company,City,Land,Email,Phone\n${rows}`))[0]).toHaveLength(6);
});
