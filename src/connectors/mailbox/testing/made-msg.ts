import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

interface MsgGiven {
  readonly subject: string;
  readonly body: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly to: readonly { readonly name: string; readonly email: string }[];
  readonly at: string;
  readonly messageId?: string;
  /** The header that it came with through the internet. */
  readonly headers?: string;
  readonly files?: readonly { readonly name: string; readonly text: string; readonly isHidden?: boolean }[];
}

const [directory, stream, root] = [1, 2, 5];

/** A mail as Outlook keeps it: a small file system, with a file for each property. */
export function madeMsg({
  subject,
  body,
  from,
  to,
  at,
  messageId,
  headers,
  files = [],
}: MsgGiven): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: root, length: 0, children: [] }];
  const add = (name: string, bytes: Buffer | null, within = 0) => {
    const made = bytes
      ? { name, type: stream, length: bytes.length, binaryProvider: () => new Uint8Array(bytes) }
      : { name, type: directory, length: 0, children: [] };
    entries.push(made);
    entries[within]?.children?.push(entries.length - 1);
    return entries.length - 1;
  };
  const text = (id: string, words: string, within = 0) =>
    add(`__substg1.0_${id}001F`, Buffer.from(words, 'utf16le'), within);
  add('__properties_version1.0', Buffer.concat([Buffer.alloc(32), timeProperty(0x0039, at)]));
  text('001A', 'IPM.Note');
  text('0037', subject);
  text('1000', body);
  text('0C1A', from.name);
  text('5D01', from.email);
  if (messageId) text('1035', messageId);
  if (headers) text('007D', headers);
  for (const [place, one] of to.entries()) {
    const recipient = add(`__recip_version1.0_#${String(place).padStart(8, '0')}`, null);
    add('__properties_version1.0', Buffer.concat([Buffer.alloc(8), numberProperty(0x0c15, 1)]), recipient);
    text('3001', one.name, recipient);
    text('39FE', one.email, recipient);
  }
  for (const [place, { name, text: words, isHidden }] of files.entries()) {
    const attached = add(`__attach_version1.0_#${String(place).padStart(8, '0')}`, null);
    const hidden = property(0x7ffe, 0x000b);
    hidden.writeUInt8(isHidden ? 1 : 0, 8);
    add(
      '__properties_version1.0',
      Buffer.concat([Buffer.alloc(8), numberProperty(0x3705, 1), hidden]),
      attached,
    );
    text('3707', name, attached);
    add('__substg1.0_37010102', Buffer.from(words), attached);
  }
  return burn(entries);
}

function property(id: number, type: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt16LE(type, 0);
  bytes.writeUInt16LE(id, 2);
  return bytes;
}

function numberProperty(id: number, value: number): Buffer {
  const bytes = property(id, 0x0003);
  bytes.writeUInt32LE(value, 8);
  return bytes;
}

/** Ten millionths of a second since 1601. */
function timeProperty(id: number, at: string): Buffer {
  const bytes = property(id, 0x0040);
  bytes.writeBigUInt64LE((BigInt(Date.parse(at)) + 11_644_473_600_000n) * 10_000n, 8);
  return bytes;
}
