import { buffer } from 'node:stream/consumers';
import mammoth from 'mammoth';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { notReadable } from '../words/not-readable.ts';

type Refused = ReturnType<typeof notReadable>;
type TextOf = { readonly ok: true; readonly value: string } | Refused;

/** The words of a very long document; a forged one unpacks to a thousand times its size. */
const mostUnpacked = 40_000_000;

/** The text of a Word document, without what is struck out of it, its pictures and its layout. */
export async function readWord(bytes: Uint8Array): Promise<TextOf> {
  const parts = await wordsWithin(Buffer.from(bytes));
  if (parts === 'too large') {
    return notReadable(
      'too large',
      'The document unpacks to more than 40 MB of words. Please send the part that belongs to the conversation.',
    );
  }
  try {
    if (parts === 'damaged') throw new Error('no zip');
    return { ok: true, value: await textWithin(parts) };
  } catch {
    return notReadable(
      'damaged',
      'The Word document is damaged. Please open it in Word, save it once more, and send that.',
    );
  }
}

/** Of a document as its reader has it, what stands in it. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
}

/** Its paragraphs, a line each, and the rows of its tables with a tab between their cells. */
async function textWithin(buffer: Buffer): Promise<string> {
  let text = '';
  const takeText = (document: Part): Part => {
    text = textOf(document);
    // As a page of the web nobody reads it.
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument: takeText });
  return text;
}

function textOf({ type, value = '', children = [] }: Part): string {
  if (type === 'text') return value;
  if (type === 'tab') return '\t';
  if (type === 'tableRow') return rowOf(children);
  const own = children.map(textOf).join('');
  return type === 'paragraph' ? `${own}\n` : own;
}

function rowOf(cells: readonly Part[]): string {
  const [first = '', ...others] = cells.map((cell) => textOf(cell).replaceAll(/\s+/gu, ' ').trim());
  // Spaces at the beginning of a line say nothing: a cell that is empty would be none there.
  return `${[first || '–', ...others].join('\t')}\n`;
}

/** The same document with its words alone, each part of which was unpacked within bounds. */
function wordsWithin(bytes: Buffer): Promise<Buffer | 'too large' | 'damaged'> {
  return new Promise((resolve) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return resolve('damaged');
      const kept = new yazl.ZipFile();
      let unpacked = 0;
      zip.on('error', () => resolve('damaged'));
      zip.on('end', () => {
        kept.end();
        buffer(kept.outputStream).then(resolve, () => resolve('damaged'));
      });
      zip.on('entry', (entry: yauzl.Entry) => {
        if (!/\.(xml|rels)$/.test(entry.fileName)) return zip.readEntry();
        unpacked += entry.uncompressedSize;
        if (unpacked > mostUnpacked) return resolve('too large');
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return resolve('damaged');
          buffer(stream).then(
            (part) => {
              kept.addBuffer(part, entry.fileName);
              zip.readEntry();
            },
            () => resolve('damaged'),
          );
        });
      });
      zip.readEntry();
    });
  });
}
