import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';
import { NeverClosed, RecordSplitter } from './record-splitter.ts';

function split(text: string, delimiter = ',', pieceLength = text.length || 1) {
  const splitter = new RecordSplitter(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += pieceLength) {
    rows.push(...splitter.push(text.slice(at, at + pieceLength)));
  }
  return [...rows, ...splitter.end()];
}
const cellsOf = (text: string, delimiter?: string) => split(text, delimiter).map(({ cells }) => cells);

test('cells are split at the delimiter, and quoted ones hold delimiters, line breaks and quotes', () => {
  expect(cellsOf('a,b\r\n1,"x, ""y""\nz"\n,\n')).toEqual([
    ['a', 'b'],
    ['1', 'x, "y"\nz'],
    ['', ''],
  ]);
  expect(cellsOf('a;b\n1;"2;3"', ';')).toEqual([
    ['a', 'b'],
    ['1', '2;3'],
  ]);
});

test('a record knows the line on which it begins, whatever was broken before it', () => {
  expect(split('a,b\n"1\n2\n3",x\n\ny,z').map(({ line }) => line)).toEqual([1, 2, 6]);
});

test('a quote inside a cell that is not quoted is taken as it is', () => {
  expect(cellsOf('a,5" pipe,c\n"a"b,c\n')).toEqual([
    ['a', '5" pipe', 'c'],
    ['ab', 'c'],
  ]);
});

test('files of old computers, whose lines end with a carriage return, are read', () => {
  expect(cellsOf('a,b\rc,d\r')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a quote that is never closed is said with its line', () => {
  expect(() => split('a,b\n1,"2\n3,4\n')).toThrow(new NeverClosed(2));
});

test('what was written as CSV is read as it was, in whatever pieces it comes', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r\n', ';', 'é', '😀') });
  const record = fc.array(cell, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      (rows, piece) => {
        const read = split(rows.map((row) => csvLine(row)).join(''), ',', piece);
        expect(read.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
  );
});
