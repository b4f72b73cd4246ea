import { abbreviations } from './abbreviations.ts';
import type { Span } from './wink.ts';

const endsShortened = new RegExp(`(?:^|[^\\p{L}])(?:${abbreviations.join('|')})\\.$`, 'iu');
/** "B. to send the list": a line that begins with somebody's letter. */
const isLetter = /^[^\p{L}]*\p{Lu}\.$/u;
const goesOn = /^(?:\p{Ll}|\d|w\/)/u;

/** "Read the .csv": a stop that a word hangs on ends nothing. */
const hangs = /\s\.$/;

/** "Thu 3.12. 14:00": the stop belongs to the day. */
const endsInDay = /(?:^|[^\d.])\d{1,2}\.\d{1,2}\.$/;

/** In notes "send vol. numbers" is one thought: a stop behind a shortened word ends none. */
export function joinShortened(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const before = last ? text.slice(last.from, last.to) : '';
    const isWord = last?.to === span.from && hangs.test(before);
    const isOne =
      (isWord || endsInDay.test(before) || endsShortened.test(before) || isLetter.test(before)) &&
      goesOn.test(text.slice(span.from));
    if (last && isOne) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}
