import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { madeMsg } from './mailbox/testing/made-msg.ts';
import { zipOf } from './testing/made-zip.ts';
import { readFiles } from './testing/read-files.ts';
import { madeBook, madeRow } from './workbook/testing/made-book.ts';

const table = 'Deal name;Stage;Value\nCafé Zürich;Proposal;1.234,56\nHall;Proposal;300.000\n';
const values = [
  ['Café Zürich', 123_456],
  ['Hall', 30_000_000],
];

async function valuesIn(content: string | Uint8Array, name = 'deals.csv') {
  const { deals, failed } = await readFiles({ [name]: content });
  expect(failed).toEqual([]);
  return deals.map(({ card }) => [card?.name, card?.valueMinor]);
}

const macRoman = Buffer.from(
  [...table].map((letter) => ({ é: 0x8e, ü: 0x9f })[letter] ?? letter.charCodeAt(0)),
);

test.each([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
  ['UTF-16 with a mark, as Excel saves Unicode text', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(table, 'latin1')],
  ['Mac Roman, as old programs of Apple write it', macRoman],
  ['Mac Roman with the line ends of then', Buffer.from(macRoman.map((byte) => (byte === 10 ? 13 : byte)))],
  ['tabs', Buffer.from(table.replaceAll(';', '\t'))],
  ['quotes around everything', Buffer.from(table.replace(/[^;\n]+/g, '"$&"'))],
  ['line ends of Windows and empty lines', Buffer.from(table.replaceAll('\n', '\r\n\r\n'))],
  ['columns that nobody named', Buffer.from(table.replace(/$/gm, ';;').replace(/\n;;$/, '\n'))],
  ['a title and an empty line above', Buffer.from(`Pipeline 2026\n\n${table}`)],
  ['a title that a spreadsheet filled up', Buffer.from(`Pipeline 2026;;\n;;\n${table}`)],
  ['what Excel tells itself', Buffer.from(`sep=;\n${table}`)],
])('a table is read in %s', async (_, bytes) => {
  expect(await valuesIn(bytes)).toEqual(values);
});

test('cells hold line breaks, quotes and the delimiter, and rows below keep their lines', async () => {
  const { deals, failed } = await readFiles({
    'deals.csv':
      'Deal name,Stage,Value,Notes\r\n"Hall ""A"", east",Proposal,1,"two\r\nlines, and more"\r\nX,Proposal,plenty,\r\n',
  });
  expect(deals[0]?.card).toMatchObject({ name: 'Hall "A", east', note: 'two\r\nlines, and more' });
  expect(failed).toEqual([]);
  expect(deals[1]).toMatchObject({ place: { line: 4 }, unread: [{ text: 'plenty' }] });
});

test('of two columns of one name both can be used, and one without a name has one', async () => {
  const { preview } = await readFiles({
    'deals.csv': 'Deal name,Stage,Value,Value,,Notes\nHall,Proposal,1,2,beside,x\n',
  });
  expect(preview.files[0]?.columns.map(({ header, field }) => [header, field])).toEqual([
    ['Deal name', 'name'],
    ['Stage', 'stage'],
    ['Value', 'value'],
    ['Value (2)', 'new:number:Value (2)'],
    ['Column 5', 'new:text:Column 5'],
    ['Notes', 'note'],
  ]);
});

test.each([
  ['24.12.2026', '2026-12-24'],
  ['12/24/2026', '2026-12-24'],
  ['2026-12-24T23:30:00.000+0000', '2026-12-24'],
  ['46380', '2026-12-24'],
  ['Dec 24, 2026 4:05 PM', '2026-12-24'],
  ['24-Dec-26', '2026-12-24'],
])('%s is a day', async (written, day) => {
  const { deals, preview } = await readFiles({
    'deals.csv': `Deal name,Stage,Expected close\nHall,Proposal,"${written}"\n`,
  });
  expect(deals[0]?.card?.expectedClose).toBe(day);
  expect(preview.dates).toMatchObject([{ example: written, reads: day }]);
});

test('how numbers are read is shown, and can be chosen', async () => {
  const files = { 'deals.csv': 'Deal name;Stage;Value\nHall;Proposal;1.500\n' };
  const { deals, preview, mapping } = await readFiles(files);
  expect(deals[0]?.card?.valueMinor).toBe(150_000);
  expect(preview.numbers).toEqual([{ file: 'deals.csv', header: 'Value', example: '1.500', reads: 1500 }]);
  expect(mapping.decimalMark).toBe(',');
  expect(preview.warnings).toContain(
    'Numbers such as 1.500 under Value can be read in two ways. This one is read as 1500.',
  );
  const other = await readFiles(files, { changes: { decimalMark: '.' } });
  expect(other.deals[0]?.card?.valueMinor).toBe(150);
});

test('numbers of a workbook are what they are, however few digits they have', async () => {
  const rows = [madeRow(1, ['Deal name', 'Stage', 'Value']), madeRow(2, ['Hall', 'Proposal', 12.345])];
  const book = await madeBook({ Deals: rows.join('') });
  expect(await valuesIn(book, 'deals.xlsx')).toEqual([['Hall', 1235]]);
  // By what is in it, whatever its name says.
  expect(await valuesIn(book, 'deals.csv')).toEqual([['Hall', 1235]]);
});

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const database = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(200, 1)]);

test.each([
  ['deals.csv', '', 'It is empty'],
  ['deals.csv', '\n\n', 'no header of a table'],
  ['deals.csv', '%PDF-1.7\n', 'It is a PDF'],
  ['deals.csv', '<!DOCTYPE html><html><body>Sign in</body></html>', 'asks to sign in'],
  ['report.xls', '<html><table><tr><th>Name</th></tr></table></html>', 'Save as'],
  [
    'deals.csv',
    '<html><body><table><tr><th>Name</th></tr></table></body></html>',
    'table written as a web page',
  ],
  ['deals.csv', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'XML'],
  ['deals.csv', png, 'It is a picture'],
  ['deals.csv', database, 'It is no text'],
  ['deals.csv', gzipSync('a,b\n'), 'gzip'],
  ['deals.csv', 'just one line of words', 'no header of a table'],
  ['mails.pst', Buffer.from('!BDN and what follows'), 'drag the mails into a folder'],
  ['deals.json', '[{"name":"Hall"}]', 'It is JSON'],
])('%s that is not what it says (%#) is refused, with what to do', async (name, content, said) => {
  await expect(readFiles({ [name]: content })).rejects.toThrow(said);
});

test('a zip inside a zip inside a zip is left out with what to do, and the tables beside it are read', async () => {
  const inner = await zipOf({ 'old.zip': await zipOf({ 'deals.csv': table }) });
  const { deals, preview } = await readFiles({
    'all.zip': await zipOf({ 'deals.csv': table, 'within.zip': inner }),
  });
  expect(deals).toHaveLength(2);
  expect(preview.files.find(({ name }) => name === 'all.zip/within.zip/old.zip')?.why).toContain(
    'Please unpack it first',
  );
});

test('a mail of Outlook is one of the mails', async () => {
  const msg = madeMsg({
    ...{ subject: 'Offer', body: 'Here it is.', at: '2026-03-01T10:00:00Z' },
    from: { name: 'Clara', email: 'clara@acme.example' },
    to: [{ name: 'Sam', email: 'sam@ours.example' }],
  });
  const { preview } = await readFiles({ 'Offer.msg': msg });
  expect(preview.files).toMatchObject([{ noun: 'mails', format: 'mails', rows: 1 }]);
});

test('a header alone is told of, and one row is enough', async () => {
  const { preview } = await readFiles({ 'deals.csv': 'Deal name,Stage,Value\n' });
  expect(preview.warnings).toContain('deals.csv has a header and no row below it.');
  expect(await valuesIn('Deal name,Stage,Value\nHall,Proposal,1')).toEqual([['Hall', 100]]);
});
