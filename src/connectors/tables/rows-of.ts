import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Info, parse } from 'csv-parse';
import { encodingOf } from './encoding.ts';
import { FileNotReadable, type TableFile, type TableForm, type TableRow } from './table-file.ts';

/** One field larger than this is a quote that was never closed, not a note somebody wrote. */
const largestRecord = 4_000_000;

/** The records of a table one after the other, the header first, blank lines left out. */
export async function* rowsOf(file: TableFile, form: TableForm): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: form.delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: largestRecord,
  });
  let broken: unknown;
  const feeding = pipeline(await file.open(), decoding(form.encoding), parser).catch((error) => {
    broken = error;
  });
  let end = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // csv-parse counts the line on which a record ends.
      const line = info.lines - lineBreaksIn(record);
      end = info.lines;
      yield { line, cells: record };
    }
    await feeding;
  } catch (error) {
    broken ??= error;
  } finally {
    parser.destroy();
  }
  if (broken) {
    throw new FileNotReadable(
      `${file.name} cannot be read on from line ${end + 1}. Most often a quotation mark is opened there and never closed.`,
    );
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

/** Text without its byte order mark: a decoder takes it away for the encoding that it is told. */
function decoding(encoding: TableForm['encoding']): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback) {
      done(null, storable(decoder.decode(chunk, { stream: true })));
    },
    flush(done: TransformCallback) {
      done(null, storable(decoder.decode()));
    },
  });
}

/** PostgreSQL keeps no zero character in text. */
function storable(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}

function lineBreaksIn(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
