import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { TableFile } from '../tables/table-file.ts';
import { plain, type ReadCard, valuesOf } from './card.ts';
import { beginsAsCards, cardsIn } from './cards-in.ts';

/** A file that comes in pieces of so many bytes. */
const fileOf = (bytes: Buffer, piece = 65_536): TableFile => ({
  name: 'cards.vcf',
  bytes: bytes.length,
  open: async () =>
    Readable.from(
      Array.from({ length: Math.ceil(bytes.length / piece) }, (_, place) =>
        bytes.subarray(place * piece, (place + 1) * piece),
      ),
    ),
});

async function read(text: string | Buffer, piece?: number): Promise<ReadCard[]> {
  const all: ReadCard[] = [];
  for await (const one of cardsIn(fileOf(Buffer.from(text as string), piece))) all.push(one);
  return all;
}

async function only(text: string | Buffer, piece?: number) {
  const [first, ...others] = await read(text, piece);
  if (first?.kind !== 'card' || others.length > 0) throw new Error(JSON.stringify([first, ...others]));
  return first.card;
}

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

test('a folded line is one line, wherever it was cut', async () => {
  const name = Buffer.from('FN:Zoë');
  // Between the two bytes of the ë, as programs do that count bytes.
  const folded = Buffer.concat([name.subarray(0, -1), Buffer.from('\r\n '), name.subarray(-1)]);
  const bytes = Buffer.concat([Buffer.from('BEGIN:VCARD\r\n'), folded, Buffer.from('\r\nEND:VCARD')]);
  for (const piece of [1, 2, 7, 65_536]) expect(valuesOf(await only(bytes, piece), 'FN')).toEqual(['Zoë']);
});

test('quoted-printable text of version 2.1 goes on after a line that ends in =, in the charset that it names', async () => {
  const read = await only(
    card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=',
      'ler;Jan',
      'TITLE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gesch=E4ftsf=FChrer=0D=0Ain Rente',
      'NOTE;ENCODING=QUOTED-PRINTABLE:last=',
    ),
  );
  expect(valuesOf(read, 'N')).toEqual(['Müller;Jan']);
  expect(valuesOf(read, 'TITLE')).toEqual(['Geschäftsführer\nin Rente']);
  expect(valuesOf(read, 'NOTE')).toEqual(['last=']);
});

test('a space that folds a line belongs to the text in 2.1, and not in 3.0', async () => {
  expect(valuesOf(await only(card('VERSION:2.1', 'NOTE:one', ' two')), 'NOTE')).toEqual(['one two']);
  expect(valuesOf(await only(card('VERSION:3.0', 'NOTE:one', ' two')), 'NOTE')).toEqual(['onetwo']);
});

test('a file without a charset that is no UTF-8 is one of Windows; UTF-16 is read as well', async () => {
  const text = card('VERSION:2.1', 'FN:Jürgen');
  expect(valuesOf(await only(Buffer.from(text, 'latin1')), 'FN')).toEqual(['Jürgen']);
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  expect(valuesOf(await only(wide, 3), 'FN')).toEqual(['Jürgen']);
  expect(beginsAsCards(wide)).toBe(true);
});

test('types, groups and parameters are read as each version writes them', async () => {
  const { properties } = await only(
    card(
      'TEL;WORK;FAX:1',
      'item1.TEL;type=CELL;type=pref:2',
      'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+3;ext=4',
      'item1.X-ABLabel:_$!<HomePage>!$_',
    ),
  );
  expect(properties.map(({ group, name, types }) => [group, name, ...types])).toEqual([
    [null, 'TEL', 'work', 'fax'],
    ['item1', 'TEL', 'cell', 'pref'],
    [null, 'TEL', 'work', 'voice'],
    ['item1', 'X-ABLABEL'],
  ]);
  expect(properties[2]?.parameters.get('PREF')).toBe('1');
  expect(properties[2]?.value).toBe('tel:+3;ext=4');
});

test('nothing is held of photos, in whichever way they are written', async () => {
  const bytes = 'A'.repeat(76);
  const folded = ['PHOTO;ENCODING=b;TYPE=JPEG:', ...Array.from({ length: 9 }, () => ` ${bytes}`)];
  const bare = ['PHOTO;ENCODING=BASE64;JPEG:', ...Array.from({ length: 9 }, () => bytes), ''];
  const read = await only(card(...folded, ...bare, 'LOGO:data:image/png;base64,AAAA', 'FN:Ann'));
  expect(read.properties.map(({ name, value }) => [name, value])).toEqual([
    ['PHOTO', ''],
    ['PHOTO', ''],
    ['LOGO', ''],
    ['FN', 'Ann'],
  ]);
});

test('somebody inside of a card, as 2.1 writes an assistant, is no card of the file', async () => {
  const inside = await only(
    card('FN:Boss', 'AGENT:', 'BEGIN:VCARD', 'FN:Assistant', 'END:VCARD', 'TITLE:Head'),
  );
  expect(valuesOf(inside, 'FN')).toEqual(['Boss']);
  expect(valuesOf(inside, 'TITLE')).toEqual(['Head']);
});

test('a card without an end is said with its line, and the next one is read', async () => {
  expect(
    await read('BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\nBEGIN:VCARD\nFN:Three\n'),
  ).toMatchObject([
    { kind: 'broken', line: 1, reason: 'The card has no end: the next one begins in it.', text: 'FN:One\n' },
    { kind: 'card', card: { line: 3 } },
    { kind: 'broken', line: 6, reason: 'The file ends in the middle of this card.' },
  ]);
});

test('a card that never ends is read on without being held', async () => {
  const long = Array.from({ length: 60_000 }, () => ` ${'x'.repeat(75)}`).join('\n');
  expect(await read(`BEGIN:VCARD\nNOTE:\n${long}\nEND:VCARD\n${card('FN:Next')}`)).toMatchObject([
    { kind: 'broken', line: 1, reason: 'The card is larger than 4 MB, photos not counted.' },
    { kind: 'card' },
  ]);
});

test('what a backslash stands for is read once', () => {
  expect(plain('C\\: \\\\n is\\nno\\, line\\; break')).toBe('C: \\n is\nno, line; break');
});

test.each([
  ['begin:vcard\r\nversion:3.0', true],
  ['\u00ef\u00bb\u00bf\nBEGIN:VCARD\n', true],
  ['Name,Phone\n', false],
  ['BEGIN:VCALENDAR\n', false],
])('%j begins as cards do: %s', (start, expected) => {
  expect(beginsAsCards(Buffer.from(start, 'latin1'))).toBe(expected);
});
