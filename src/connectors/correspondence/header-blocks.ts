import EmailForwardParser from 'email-forward-parser';
import type { QuoteHeader } from './quote-header.ts';
import { writerFrom } from './writer.ts';
import { writtenAt } from './written-at.ts';

/** A mail's own text, or one that stands below a block such as "From: … Sent: … To: … Subject: …". */
interface Block {
  readonly header: QuoteHeader | null;
  readonly text: string;
}

const label = /^\s*\*{0,2}([\p{L}][\p{L} ()'-]{0,24}?)\s?\*{0,2}\s?[:：]\*{0,2}\s*(\S.*)?$/u;
/** What stands above such a block: "-----Original Message-----", "Begin forwarded message:", a line. */
const separator = /^\s*(?:[-_=*—–]{3,}.{0,60}[-_=*—–]{2,}|[-_=*—–]{5,}|[^.!?\n]{3,60}:)\s*$/u;
/** What a mail read in a browser has on top when it is copied: its writer, when, and to whom. */
const copiedHeader =
  /^([^\n<>:]{2,60}?)[ \t]*<([^\s<>]+@[^\s<>]+)>[ \t]*\n+([^\n]{0,40}\d{1,2}:\d{2}[^\n]{0,40})\n+(?:(?:to|an|à|para|a) [^\n]{1,80}\n)?/iu;
const parser = new EmailForwardParser();

/**
 * Splits a text where the headers of mails below it stand, as Outlook and forwarded mails have them. `known` keeps the
 * headers that were read, since each mail of a thread has all those before it.
 */
export function splitAtHeaderBlocks(
  text: string,
  zone: string | null,
  known: Map<string, QuoteHeader | null> = new Map(),
): readonly Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let header: QuoteHeader | null = null;
  let from = 0;
  for (let place = 0; place < lines.length; place += 1) {
    const end = endOfLabels(lines, place);
    if (end - place < 2) continue;
    const labels = lines.slice(place, end);
    const key = `${zone}\n${labels.join('\n')}`;
    const before = known.get(key);
    const found = before === undefined ? readLabels(labels, zone) : before;
    known.set(key, found);
    if (found) {
      blocks.push({ header, text: withoutSeparator(lines.slice(from, place)) });
      header = found;
      from = end;
    }
    place = end - 1;
  }
  blocks.push({ header, text: lines.slice(from).join('\n') });
  return blocks;
}

/** A mail that was copied with its header on top: the header, and everything below it. */
export function headerOnTop(
  text: string,
  zone: string | null,
): { readonly header: QuoteHeader; readonly rest: string } | null {
  const copied = copiedHeader.exec(text.trimStart().slice(0, 400));
  if (copied) {
    const [whole, name, address, date = ''] = copied;
    const header = { writer: writerFrom(name, address), at: writtenAt(date, zone) };
    return { header, rest: text.trimStart().slice(whole.length) };
  }
  const lines = text.trimStart().split('\n');
  const end = endOfLabels(lines, 0);
  const header = end < 2 ? null : readLabels(lines.slice(0, end), zone);
  return header && { header, rest: lines.slice(end).join('\n') };
}

/** Where the lines with labels end that begin at a place; a list of addresses may go on below its label. */
export function endOfLabels(lines: readonly string[], place: number): number {
  let end = place;
  while (end < lines.length && end - place < 12) {
    const line = lines[end] ?? '';
    const goesOn = end > place && /^\s*\S+.*@\S+|^\s+\S.*[;,]\s*$/u.test(line) && !/[.!?]$/u.test(line);
    if (!label.test(line) && !goesOn) break;
    end += 1;
  }
  return end;
}

function readLabels(lines: readonly string[], zone: string | null): QuoteHeader | null {
  const labels = lines
    .map((line) =>
      line
        .trim()
        .replaceAll('**', '')
        .replace(/^\*(?=[^*]+:\*)/u, '')
        .replace(':*', ':'),
    )
    .filter((line) => line !== '');
  // The reader of forwarded mails knows the labels of some twenty languages, and wants a body below them.
  const { forwarded, email } = parser.read(`Begin forwarded message:\n\n${labels.join('\n')}\n\n.`);
  if (!forwarded) return null;
  const writer = writerFrom(email.from.name, email.from.address);
  const hasMore = Boolean(email.date) || (email.subject ?? '') !== '';
  if (!writer || !hasMore || lines.length < 2) return null;
  return { writer, at: email.date ? writtenAt(email.date, zone) : null };
}

function withoutSeparator(lines: readonly string[]): string {
  let end = lines.length;
  while (end > 0 && ((lines[end - 1] ?? '').trim() === '' || separator.test(lines[end - 1] ?? ''))) {
    if ((lines[end - 1] ?? '').trim() !== '') return lines.slice(0, end - 1).join('\n');
    end -= 1;
  }
  return lines.slice(0, end).join('\n');
}
