import { inflateSync } from 'node:zlib';

/**
 * The words of a document. They stand there as numbers of letters, by a table of each typeface: each piece of writing is
 * read by every table, since only the right one makes words of it.
 */
export function wordsOfPdf(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF')) return '';
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    unpacked(stream),
  );
  const tables = streams.filter((stream) => stream.includes('beginbfrange')).map(tableOf);
  const written = streams.flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\]\s*TJ|<([0-9a-f]+)>\s*Tj/gi)].map(([, parts, one]) =>
      lettersIn(parts ?? `<${one}>`),
    ),
  );
  const read = tables.map((table) =>
    written.map((letters) => letters.map((letter) => table.get(letter) ?? '').join('')),
  );
  // What fits on no line goes on on the next one.
  return [text, ...read.map((lines) => `${lines.join(' ')}\n${lines.join('')}`)].join('\n');
}

function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return stream;
  }
}

/** `<0000> <0012> [<0054> <0068> …]`: which letters follow one another from a number on. */
function tableOf(stream: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const [, first = '', letters = ''] of stream.matchAll(
    /<([0-9a-f]{4})>\s*<[0-9a-f]{4}>\s*\[([^\]]*)\]/gi,
  )) {
    [...letters.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], place) => {
      const number = (Number.parseInt(first, 16) + place).toString(16).padStart(4, '0');
      table.set(number, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return table;
}

const lettersIn = (parts: string): string[] =>
  [...parts.matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.toLowerCase().match(/.{4}/g) ?? []);
