import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { formOf, rowsOf } from './rows-of.ts';
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
  for await (const row of rowsOf(one, form)) rows.push(row.cells);
  return { ...form, rows };
}

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

test('a quote that is never closed is said with the line on which it was opened', async () => {
  await expect(read(Buffer.from('a,b\n1,2\n3,"4\n5,6\n'))).rejects.toThrow(
    /test\.csv cannot be read on from line 3/,
  );
});
