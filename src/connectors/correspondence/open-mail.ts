import { convert } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';
import { type Instant, instantOfEpoch } from '#domain/time/calendar.ts';
import { type Writer, writerFrom } from './writer.ts';

/** A mail as its file says it, before quotes and signature are taken out. */
export interface OpenMail {
  readonly messageId: string | null;
  readonly writer: Writer | null;
  readonly at: Instant | null;
  /** The offset of the writer's clock, such as +01:00. */
  readonly zone: string | null;
  readonly subject: string | null;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isMail: boolean;
}

/** A reader of mails needs seconds for more lines of text than anybody writes; an attachment's lines have no spaces. */
const mostLines = 30_000;
const mostAttachments = 20;
const longestPage = 2_000_000;

/** Opens the bytes of a mail; null where they are none, or hardly one that anybody wrote. */
export async function openMail(bytes: Uint8Array): Promise<OpenMail | null> {
  if (linesOfText(bytes) > mostLines) return null;
  const email = await PostalMime.parse(withFixedLines(bytes), { forceRfc822Attachments: true }).catch(
    () => null,
  );
  if (!email) return null;
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? '';
  const from = email.from?.address === undefined ? email.from?.group?.[0] : email.from;
  return {
    messageId: email.messageId?.trim() || null,
    writer: writerFrom(from?.name, from?.address),
    at: instantIn(email.date),
    zone: offsetIn(date),
    subject: email.subject?.trim() || null,
    text: textOf(email),
    attachments: attachmentsOf(email),
  };
}

function linesOfText(bytes: Uint8Array): number {
  let lines = 0;
  let hasSpace = false;
  for (const byte of bytes) {
    if (byte === 32) hasSpace = true;
    else if (byte === 10) {
      if (hasSpace) lines += 1;
      hasSpace = false;
    }
  }
  return lines;
}

/**
 * Lines that flow are put together by us: what is quoted and what is said below it would become one otherwise, where the
 * mail program left a space at the end of the last quoted line.
 */
function withFixedLines(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes);
  for (const flowed of ['format=flowed', 'format="flowed"', 'Format=Flowed']) {
    for (let at = text.indexOf(flowed); at !== -1; at = text.indexOf(flowed, at)) {
      text.write('format=fixed'.padEnd(flowed.length), at, 'latin1');
    }
  }
  return text;
}

function textOf(email: Email): string {
  const plain = email.text?.replaceAll(/\r\n?/gu, '\n').trim() ?? '';
  // Some programs put a mere note into the plain part: "Your mail program cannot show this mail."
  const isNote = plain.length < 200 && (email.html?.length ?? 0) > 2000 && /\bhtml\b/iu.test(plain);
  return plain !== '' && !isNote ? plain : textOfHtml(email.html ?? '');
}

/** The words of a page, with quotes marked as in plain mails. */
export function textOfHtml(html: string): string {
  try {
    return convert(html, {
      wordwrap: false,
      limits: { maxInputLength: longestPage, maxDepth: 200 },
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
        { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
        {
          selector: 'blockquote',
          options: { leadingLineBreaks: 2, trailingLineBreaks: 2, trimEmptyLines: true },
        },
        ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
        { selector: 'table', format: 'block' },
      ],
    });
  } catch {
    // A page that is nested a thousand times deep.
    return html.replaceAll(/<[^>]{0,1000}>/gu, ' ');
  }
}

function instantIn(date: string | undefined): Instant | null {
  const epoch = Date.parse(date ?? '');
  return Number.isNaN(epoch) ? null : instantOfEpoch(epoch);
}

function offsetIn(date: string): string | null {
  const found = /([+-]\d{2}):?(\d{2})\s*(?:\(.*\))?\s*$/u.exec(date);
  if (found) return `${found[1]}:${found[2]}`;
  return /\b(?:GMT|UTC|Z)\b/u.test(date) ? '+00:00' : null;
}

/** What may have words of a conversation; cards, calendars, programs and proofs of a signature have none. */
const ofWords = /\.(?:vtt|srt|txt|md|docx|docm|pdf|eml|html?)$/iu;

function attachmentsOf(email: Email): readonly Attachment[] {
  return email.attachments
    .map(({ filename, content, mimeType, related }) => ({
      name: filename ?? '',
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
      isMail: mimeType === 'message/rfc822',
      isRelated: related === true,
    }))
    .filter(({ name, isMail, isRelated }) => isMail || (!isRelated && ofWords.test(name)))
    .slice(0, mostAttachments);
}
