import { inflateSync } from 'node:zlib';

const [headBytes, entryBytes] = [44, 20];
const [plainHeadBytes, plainEntryBytes] = [12, 16];

/**
 * A typeface as a document holds it, of one as the web sends it (WOFF, whose tables are packed one by one). Unpacked
 * once: whoever reads it packed unpacks each table again for each document, which takes a second.
 */
export function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = headBytes + index * entryBytes;
    const [offset, packedBytes, bytes] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const stored = woff.subarray(offset, offset + packedBytes);
    return {
      ...{ tag: woff.subarray(at, at + 4), sum: woff.readUInt32BE(at + 16) },
      content: packedBytes < bytes ? inflateSync(stored) : stored,
    };
  });
  const head = Buffer.alloc(plainHeadBytes + count * plainEntryBytes);
  woff.copy(head, 0, 4, 8);
  const most = Math.floor(Math.log2(count));
  [count, 2 ** most * 16, most, count * 16 - 2 ** most * 16].forEach((value, index) => {
    head.writeUInt16BE(value, 4 + index * 2);
  });
  const parts: Buffer[] = [head];
  let end = head.length;
  tables.forEach(({ tag, sum, content }, index) => {
    const at = plainHeadBytes + index * plainEntryBytes;
    tag.copy(head, at);
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(content.length, at + 12);
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
    parts.push(content, padding);
    end += content.length + padding.length;
  });
  return Buffer.concat(parts);
}
