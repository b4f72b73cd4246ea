import { encodingOf } from './encoding.ts';
import { NeverClosed, RecordSplitter } from './record-splitter.ts';
import { FileNotReadable, type TableFile, type TableForm, type TableRow } from './table-file.ts';

/** The records of a table one after the other, the header first, empty lines left out. */
export async function* rowsOf(file: TableFile, form: TableForm): AsyncGenerator<TableRow> {
  const stream = await file.open();
  const decoder = new TextDecoder(form.encoding);
  const splitter = new RecordSplitter(form.delimiter);
  try {
    for await (const chunk of stream) {
      yield* splitter.push(storable(decoder.decode(chunk as Buffer, { stream: true })));
    }
    yield* splitter.push(storable(decoder.decode()));
    yield* splitter.end();
  } catch (error) {
    if (!(error instanceof NeverClosed)) throw error;
    throw new FileNotReadable(
      `${file.name} cannot be read on from line ${error.line}: a quotation mark is opened there and never closed.`,
    );
  } finally {
    stream.destroy();
  }
}

/** Finds out how a file is written. Its delimiter is the one that its first lines have most of, outside quotes. */
export async function formOf(file: TableFile): Promise<TableForm> {
  const encoding = await encodingOf(file);
  const start = await startOf(file, encoding);
  const line = firstLine(start);
  const counted = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    times: line.split(delimiter).length,
  }));
  counted.sort((one, other) => other.times - one.times);
  return { encoding, delimiter: counted[0]?.delimiter ?? ',' };
}

async function startOf(file: TableFile, encoding: TableForm['encoding']): Promise<string> {
  const stream = await file.open();
  const decoder = new TextDecoder(encoding);
  let text = '';
  for await (const chunk of stream) {
    text += decoder.decode(chunk as Buffer, { stream: true });
    if (text.length > 65_536) break;
  }
  stream.destroy();
  return text;
}

/** The first line that says something, without what stands in quotes. */
function firstLine(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  return bare.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '';
}

/** PostgreSQL keeps no zero character in text. */
function storable(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}
