import EmailReplyParser from 'email-reply-parser';
import { answeredWithin, withAnswersSetApart } from './answers-within.ts';
import { folded, longestHeader, withBrokenLinesMended } from './folded-text.ts';
import { splitAtHeaderBlocks } from './header-blocks.ts';
import { type QuoteHeader, readQuoteHeader } from './quote-header.ts';
import { withoutSignature } from './sign-off.ts';
import type { Writer } from './writer.ts';

/** A mail that stands in another one as a quote, with its own words alone. */
export interface QuotedMail extends QuoteHeader {
  readonly text: string;
}

export interface PartsOfMail {
  /** What its writer says in it, without quotes and signature. */
  readonly own: string;
  /** What is quoted in it, the newest first. */
  readonly quoted: readonly QuotedMail[];
  readonly signatures: number;
  /** What its writer says between the lines of a quote, each with the words right above it. */
  readonly betweenLines: readonly BetweenLines[];
}

export interface BetweenLines {
  readonly above: string;
  readonly own: string;
}

const replies = new EmailReplyParser();
/** More than anybody writes, and than a quote of twelve levels holds. */
const longest = 200_000;
const deepest = 40;

/**
 * Takes a mail's text apart. `zone` is the zone of its writer, `writer` their name. Of a thread, each of whose mails quotes
 * all before it, every text is taken apart once, if `known` keeps it from one mail to the next.
 */
export function partsOfMail(
  text: string,
  zone: string | null,
  writer: string | null,
  known: TakenApart = { parts: new Map(), headers: new Map() },
): PartsOfMail {
  return partsAt(text.slice(0, longest), { zone, writer, depth: 0, known });
}

/** What was taken apart already, by its words, and by who wrote them where. */
export interface TakenApart {
  readonly parts: Map<string, PartsOfMail>;
  readonly headers: Map<string, QuoteHeader | null>;
}

interface At {
  readonly zone: string | null;
  readonly writer: string | null;
  readonly depth: number;
  readonly known: TakenApart;
}

function partsAt(text: string, at: At): PartsOfMail {
  const [first, ...below] = splitAtHeaderBlocks(text, at.zone, at.known.headers);
  const parts = partsOfReply(first?.text ?? '', at);
  const quoted = [...parts.quoted];
  let signatures = parts.signatures;
  const [newest] = below;
  const within = answeredWithin(newest?.text ?? '', parts.own, at.writer);
  for (const block of below) {
    const text = block === newest ? within.rest : block.text;
    const inner = partsOfReply(text, deeper(at, block.header?.writer));
    const [first, ...rest] = inner.quoted;
    // Some programs write the header of a mail in full, and mark its words as a quote besides.
    if (block.header && inner.own === '' && first?.writer === null)
      quoted.push(withoutItsSignature({ ...block.header, text: first.text }), ...rest);
    else quoted.push({ writer: null, at: null, ...block.header, text: inner.own }, ...inner.quoted);
    signatures += inner.signatures;
  }
  const betweenLines = [...parts.betweenLines, ...within.answers];
  const own = [parts.own, ...within.answers.map((answer) => answer.own)].filter((words) => words !== '');
  return { own: own.join('\n\n'), quoted, signatures, betweenLines };
}

function deeper(at: At, writer: Writer | null | undefined): At {
  return { ...at, depth: at.depth + 1, writer: writer?.name ?? null };
}

/** A reply with "On … wrote:" or marks of quotes, wherever they stand. */
function partsOfReply(text: string, at: At): PartsOfMail {
  const words = text.trim();
  if (words === '' || at.depth > deepest) return { own: '', quoted: [], signatures: 0, betweenLines: [] };
  const key = `${at.zone}\n${at.writer}\n${words}`;
  const known = at.known.parts.get(key) ?? takenApart(words, at);
  at.known.parts.set(key, known);
  return known;
}

function takenApart(text: string, at: At): PartsOfMail {
  const { short, restored } = folded(withBrokenLinesMended(withAnswersSetApart(text, at.writer)));
  const own: string[] = [];
  const quoted: QuotedMail[] = [];
  const betweenLines: BetweenLines[] = [];
  let above: string | null = null;
  let signatures = 0;
  // The reader of replies looks for the header of a quote below an empty line.
  for (const fragment of replies.read(`\n\n${short}`).getFragments()) {
    const content = restored(fragment.getContent());
    if (fragment.isQuoted()) {
      above = outerWords(content);
      const header = /^\s?>/u.test(content.trimStart()) ? headerAbove(own) : '';
      const inner = partsOfQuote(`${header}${content}`, at);
      signatures += inner.signatures;
      const [outer, ...rest] = inner.quoted;
      const last = quoted.at(-1);
      // An answer between the lines cuts one quote into many.
      if (outer && !outer.writer && last && rest.length === 0)
        quoted[quoted.length - 1] = { ...last, text: `${last.text}\n\n${outer.text}` };
      else quoted.push(...inner.quoted);
    } else if (fragment.isSignature() && !isRule(content)) {
      const { text: kept } = withoutSignature(`-- \n${content}`, at.writer);
      if (kept !== '') own.push(kept);
      signatures += 1;
    } else {
      own.push(content);
      if (above !== null && content.trim() !== '') {
        betweenLines.push({ above, own: content.trim() });
        above = null;
      }
    }
  }
  const said = withoutSignature(own.join('\n'), at.writer);
  const whole = quoted.map(withoutItsSignature);
  return { own: said.text, quoted: whole, signatures: signatures + (said.had ? 1 : 0), betweenLines };
}

/** What stands in a quote itself, without its header and without what it quotes; null where that is nothing. */
function outerWords(content: string): string | null {
  const lines = content.split('\n').flatMap((line) => /^\s?>\s?(?!\s*>)(.*)$/u.exec(line)?.[1] ?? []);
  return lines.join('\n').trim() || null;
}

function withoutItsSignature(mail: QuotedMail): QuotedMail {
  return { ...mail, text: withoutSignature(mail.text, mail.writer?.name ?? null).text };
}

/**
 * Takes the header of a quote from the end of what stands above it, in whatever language: some lines with a date or an
 * address that end with a colon.
 */
function headerAbove(own: string[]): string {
  const lines = (own.at(-1) ?? '').trimEnd().split('\n');
  if (!/[:：]\s*$/u.test(lines.at(-1) ?? '')) return '';
  for (let count = 1; count <= Math.min(3, lines.length); count += 1) {
    const header = lines.slice(-count).join(' ');
    if (header.length > longestHeader) return '';
    const isWhole =
      /\d[:.]\d\d|\d{4}/u.test(header) &&
      (/@/u.test(header) || /\d{1,2}[.:]\d{2}.*\d{4}|\d{4}.*\d{1,2}[.:]\d{2}/u.test(header));
    if (!isWhole) continue;
    own[own.length - 1] = lines.slice(0, -count).join('\n');
    return `${header}\n`;
  }
  return '';
}

/** A line across the page, below which more is said, is no signature. */
function isRule(content: string): boolean {
  return /^\s*(?:-{3,}|_{2,}|={2,}|\+{2,})\s*\n/u.test(content) && content.length > 400;
}

function partsOfQuote(content: string, at: At): PartsOfMail {
  const lines = content.trim().split('\n');
  const start = lines.findIndex((line) => /^\s?>/u.test(line));
  const headLines = (start === -1 ? lines : lines.slice(0, start)).slice(0, 4);
  const colon = headLines.findIndex((line) => /[:：]\s*-*$/u.test(line) || /^-+.*-+$/u.test(line));
  const isHeader = start !== 0 && (colon !== -1 || headLines.length > 0);
  const end = isHeader ? (colon === -1 ? 1 : colon + 1) : 0;
  const header = isHeader ? readQuoteHeader(lines.slice(0, end).join(' '), at.zone) : null;
  const body = lines.slice(end).map((line) => line.replace(/^\s?>\s?/u, ''));
  const inner = partsAt(body.join('\n'), deeper(at, header?.writer));
  if (!header && inner.own.trim() === '') return { ...inner, own: '' };
  const mail = { writer: header?.writer ?? null, at: header?.at ?? null, text: inner.own };
  return { ...inner, own: '', quoted: [mail, ...inner.quoted] };
}
