import { createRequire } from 'node:module';
import type { AttachmentData, FieldsData } from '@kenjiuno/msgreader';
import { fingerprint } from '../imported/stable-id.ts';

// It is a module of the old kind, and what an import makes of its default differs between Node and its tests.
const { default: MsgReader } = createRequire(import.meta.url)(
  '@kenjiuno/msgreader',
) as typeof import('@kenjiuno/msgreader');

/** Whether a file is a container of Microsoft's: a mail of Outlook (.msg), or an old document. */
export const beginsAsOutlook = (start: Uint8Array) =>
  Buffer.from(start.subarray(0, 4)).toString('hex') === 'd0cf11e0';

/** A mail as Outlook keeps it (.msg), written as mails are sent, so that it is read like any other; null where it is none. */
export function mailOfOutlook(bytes: Uint8Array): Uint8Array | null {
  const opened = openedMail(bytes);
  if (opened === null) return null;
  const { read, files } = opened;
  const header = read.headers?.trim() ? sentHeader(read.headers) : ownHeader(read);
  const isHtml = !read.body && (read.bodyHtml || read.html);
  const words = read.body || read.bodyHtml || Buffer.from(read.html ?? []).toString('utf8');
  const kind = `Content-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8`;
  const part = [kind, 'Content-Transfer-Encoding: 8bit', '', words];
  return Buffer.from([...header, ...(files.length === 0 ? part : withFiles(part, files))].join('\r\n'));
}

interface OpenedMail {
  readonly read: FieldsData;
  readonly files: readonly AttachmentData[];
}

function openedMail(bytes: Uint8Array): OpenedMail | null {
  try {
    const { buffer, byteOffset, byteLength } = bytes;
    const reader = new MsgReader(new DataView(buffer, byteOffset, byteLength));
    const read = reader.getFileData();
    const isMail = read.subject !== undefined || read.body !== undefined || read.headers !== undefined;
    if (read.error !== undefined || !isMail) return null;
    // Hidden is what its words show themselves: the pictures in them.
    const attached = (read.attachments ?? []).filter(({ attachmentHidden }) => attachmentHidden !== true);
    return { read, files: attached.flatMap((one) => fileOf(reader, one) ?? []) };
  } catch {
    // Whatever else is in such a container is no mail.
    return null;
  }
}

/** What is attached; null where the mail only points to where it lies, or it cannot be read: the mail is worth as much. */
function fileOf(reader: InstanceType<typeof MsgReader>, one: FieldsData): AttachmentData | null {
  if (one.dataId === undefined && !one.innerMsgContent) return null;
  try {
    return reader.getAttachment(one);
  } catch {
    return null;
  }
}

/** Its words, and what is attached to it, each as a part. */
function withFiles(words: readonly string[], files: readonly AttachmentData[]): string[] {
  const parts = files.map(({ fileName, content }) => [
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(onOneLine(fileName))}`,
    ...['Content-Transfer-Encoding: base64', ''],
    ...(Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
  ]);
  const between = `outlook-${fingerprint([words, files.map(({ fileName }) => fileName)])}`;
  const written = [words, ...parts].flatMap((part) => [`--${between}`, ...part]);
  return [`Content-Type: multipart/mixed; boundary="${between}"`, '', ...written, `--${between}--`, ''];
}

/** The header that the mail came with, but for what it says of how its words were written then. */
function sentHeader(text: string): string[] {
  const fields = text
    .trim()
    .replace(/\r\n?/g, '\n')
    .split(/\n(?![ \t])/);
  return fields.filter((one) => /^[\w-]+:/.test(one) && !/^(?:content-|mime-version:)/i.test(one));
}

/** Of a mail that never left through the internet, such as one that was sent: what Outlook wrote down itself. */
function ownHeader(read: FieldsData): string[] {
  const to = (kind: 'to' | 'cc') =>
    (read.recipients ?? [])
      .filter(({ recipType = 'to' }) => recipType === kind)
      .flatMap((one) => address(one.name, one.smtpAddress ?? one.email));
  const at = read.clientSubmitTime ?? read.messageDeliveryTime ?? read.creationTime;
  const fields = {
    From: address(read.senderName, read.senderSmtpAddress ?? read.senderEmail).join(''),
    To: to('to').join(', '),
    Cc: to('cc').join(', '),
    Subject: onOneLine(read.subject),
    Date: onOneLine(at),
    'Message-ID': onOneLine(read.messageId),
  };
  return Object.entries(fields).flatMap(([name, said]) => (said === '' ? [] : [`${name}: ${said}`]));
}

/** Colleagues on the same Exchange may stand there with no e-mail but a path in its directory. */
function address(name: string | undefined, email: string | undefined): string[] {
  if (!email?.includes('@')) return [];
  return [`"${onOneLine(name).replace(/["\\]/g, '')}" <${onOneLine(email)}>`];
}

const onOneLine = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
