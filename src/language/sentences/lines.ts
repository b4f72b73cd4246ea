import type { Span } from './wink.ts';

const listMark = /^[ \t]*(?:[-*•–—]+|\(?\d{1,2}[.)]|\[[ x]?\])[ \t]+/i;
const endOfSentence = /[.!?:;…]["'”’)\]]*\s*$/;

/**
 * The lines that stand for themselves, without the marks of a list. Whoever writes a mail or a document has lines that
 * were broken for width: such a one goes on in the next. In notes and chats every line is a thought of its own.
 */
export function linesOf(text: string, wrapped: boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let open: { from: number; to: number } | null = null;
  let isItem = false;
  for (const line of text.split('\n')) {
    const mark = listMark.exec(line)?.[0].length ?? 0;
    const lead = mark || line.length - line.trimStart().length;
    const from = start + lead;
    const to = start + line.trimEnd().length;
    start += line.length + 1;
    if (to <= from) {
      open = null;
      continue;
    }
    if (open && mark === 0 && !(isItem && isNew(line))) open.to = to;
    else {
      open = { from, to };
      isItem = mark > 0;
      spans.push(open);
    }
    if (!(wrapped && goesOn(line))) open = null;
  }
  return spans;
}

/** Long enough to have been broken for width, and not at the end of a sentence. */
function goesOn(line: string): boolean {
  return line.length >= 50 && line.length <= 100 && !endOfSentence.test(line);
}

/** Below an item of a list, what is neither set in nor goes on in small letters is no more of it. */
function isNew(line: string): boolean {
  return /^\p{Lu}/u.test(line);
}

const handsOn = /\s+(?=(?:=>|->|→|⇒)\s*(?:we|us|me|i|\p{L}+)\s*:)/iu;

/** "She wants it in writing => we: confirmation by Friday": behind an arrow and a name stands what comes of it. */
export function partsOf(text: string, { from, to }: Span): Span[] {
  const arrow = handsOn.exec(text.slice(from, to));
  if (!arrow || arrow.index === 0) return [{ from, to }];
  return [
    { from, to: from + arrow.index },
    { from: from + arrow.index + arrow[0].length, to },
  ];
}

const item = /(?<=^|\s)\(?(\d)[.)]\s+(?=\S)/g;

/** "Next: 1) Dana - sample wed 2) me - quote fri": a list within a line, each of its items for itself. */
export function itemsOf(text: string, line: Span): Span[] {
  const marks = [...text.slice(line.from, line.to).matchAll(item)];
  if (marks.length < 2 || marks.some((mark, place) => Number(mark[1]) !== place + 1)) return [line];
  const starts = marks.map((mark) => line.from + mark.index + mark[0].length);
  const ends = [...marks.slice(1).map((mark) => line.from + mark.index), line.to];
  const head = { from: line.from, to: line.from + (marks[0]?.index ?? 0) };
  const spans = [head, ...starts.map((from, place) => ({ from, to: ends[place] ?? line.to }))];
  return spans
    .map(({ from, to }) => ({ from, to: from + text.slice(from, to).trimEnd().length }))
    .filter(({ from, to }) => to > from);
}
