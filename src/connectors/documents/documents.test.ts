import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import yazl from 'yazl';
import { speechOfFile } from '../words/speech-of-file.ts';

const call = [
  'Maria Keller  0:03',
  'We will decide in May, once the board has met.',
  'Tom Berg  0:12',
  'Good.',
];

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const word = (paragraphs: readonly string[], more: Readonly<Record<string, Buffer>> = {}) =>
  wordOf(paragraphs.map(paragraph).join(''), more);

async function wordOf(body: string, more: Readonly<Record<string, Buffer>> = {}, compress = true) {
  const zip = new yazl.ZipFile();
  const parts = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name, { compress });
  for (const [name, bytes] of Object.entries(more)) zip.addBuffer(bytes, name);
  zip.end();
  return buffer(zip.outputStream);
}

async function pdf(write: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) {
  const document = new PDFDocument(options);
  write(document);
  document.end();
  return buffer(document);
}

test.each([
  ['Word', () => word(call)],
  ['PDF', () => pdf((document) => void document.text(call.join('\n')))],
])('a transcript in a document is a transcript: %s', async (_, make) => {
  const speech = await speechOfFile({ name: 'call', bytes: await make() });
  expect(speech).toMatchObject({
    ok: true,
    value: {
      source: 'transcript',
      speakers: [{ name: 'Maria Keller' }, { name: 'Tom Berg' }],
      utterances: [{ text: 'We will decide in May, once the board has met.', second: 3 }, { text: 'Good.' }],
    },
  });
});

test('a paragraph of a page is one again', async () => {
  const long =
    'They said that the security review is something they could begin before the contract is signed, if the Data Protection Officer has time for it in May.';
  const bytes = await pdf((document) => {
    document.text('Notes on the call');
    document.text(long);
  });
  const speech = await speechOfFile({ name: 'notes.pdf', bytes });
  expect(speech).toMatchObject({
    ok: true,
    value: { source: 'document', utterances: [{ text: 'Notes on the call' }, { text: long }] },
  });
});

test('a document that cannot be read is refused, with what to do', async () => {
  const refused = async (bytes: Buffer) => {
    const speech = await speechOfFile({ name: 'document', bytes });
    return speech.ok ? speech : speech.refusal.details?.why;
  };
  const text = (document: PDFKit.PDFDocument) => document.text('We will decide in May.');
  expect(await refused(await pdf(text, { userPassword: 'secret', pdfVersion: '1.7' }))).toBe('locked');
  expect(await refused(await pdf((document) => document.rect(0, 0, 90, 90).fill()))).toBe('no text in it');
  expect(await refused(Buffer.from('%PDF-1.4\nnothing'))).toBe('damaged');
  const whole = await word(call);
  expect(await refused(whole.subarray(0, whole.length - 40))).toBe('damaged');
  const office = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  expect(await refused(Buffer.concat([office, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked');
  expect(await refused(office)).toBe('other kind of file');
});

test('a small document that unpacks to gigabytes is not unpacked', async () => {
  const bomb = await word(call, { 'word/more.xml': Buffer.alloc(45_000_000, 32) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await speechOfFile({ name: 'bomb.docx', bytes: bomb })).toMatchObject({
    ok: false,
    refusal: { details: { why: 'too large' } },
  });
});

const minutes = [
  ['Action', 'Responsible', 'Due'],
  ['Send the test system for the interface to the people', 'Mehmet Yildiz', '4 December 2026'],
].map((row) => row.map(paragraph));

test('a table of a document is read as rows, each cell on the line of its row', async () => {
  const inCells = [
    [paragraph('Return the draft') + paragraph('with comments'), '', paragraph('11 December')],
  ];
  const bytes = await wordOf(
    `${paragraph('Minutes')}${table([...minutes, ...inCells])}${paragraph('Next: Monday')}`,
  );
  const speech = await speechOfFile({ name: 'minutes.docx', bytes });
  expect(speech.ok && speech.value.utterances.map(({ text }) => text)).toEqual([
    'Minutes',
    'Action\tResponsible\tDue',
    'Send the test system for the interface to the people\tMehmet Yildiz\t4 December 2026',
    'Return the draft with comments\t\t11 December',
    'Next: Monday',
  ]);
});

test('a document is one though nothing in it is packed', async () => {
  const long = paragraph('We will decide in May, once the board has met.').repeat(60);
  const speech = await speechOfFile({ name: 'plain.docx', bytes: await wordOf(long, {}, false) });
  expect(speech).toMatchObject({ ok: true, value: { source: 'document' } });
  expect(speech.ok && speech.value.utterances[0]?.text).toBe(
    'We will decide in May, once the board has met.',
  );
});
