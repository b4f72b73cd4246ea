import { linesOfAttendees } from './attendees-in.ts';
import { isGreeting, isNameLine, isSignOff } from './greetings.ts';

interface Uttered {
  readonly speaker?: number | null;
  readonly text: string;
  readonly isHeading?: boolean | undefined;
}

/** "Date: 25 November 2026", "Place: Teams": what minutes begin with. */
const label =
  /^[\s*#>-]*(?:date|datum|held on|when|time|zeit|where|place|venue|location|ort|subject|betreff|minutes(?: taken)? by|apologies|absent)\s*:/iu;
const months = '(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*\\.?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*|mo|di|mi|do|fr|sa|so)\\.?,?';
const number = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
/** "Thu 19 Nov 2026, 14:00", "19.11.2026", and nothing else. */
const dayAlone = new RegExp(
  `^[\\s*#>-]*(?:${weekday}\\s+)?(?:${number} ?${months}|${months} ?${number}|\\d{1,2}[./-]\\d{1,2}[./-]?|\\d{4}-\\d{2}-\\d{2})(?:,? ?\\d{2,4})?(?:,?\\s+\\d{1,2}[:.]\\d{2}.{0,20})?\\s*$`,
  'iu',
);
/** Further down a day alone may be when they meet next. */
const top = 4;
const mostBelowSignOff = 3;

/**
 * The places of what frames the words and holds no fact by itself: titles and headings, when it was and who was there,
 * a greeting, and a farewell with the name below it.
 */
export function framingLines(utterances: readonly Uttered[]): ReadonlySet<number> {
  const attendees = linesOfAttendees(utterances.map(({ text }) => text));
  const said = utterances.flatMap(({ text }, place) => (text.trim() === '' ? [] : place));
  const atTop = new Set(said.slice(0, top));
  const framing = new Set<number>();
  for (const [at, place] of said.entries()) {
    const { text, isHeading = false } = utterances[place] as Uttered;
    const isDate = atTop.has(place) && (label.test(text) || dayAlone.test(text));
    if (isHeading || attendees.has(place) || isDate || isGreeting(text)) framing.add(place);
    if (!isSignOff(text)) continue;
    framing.add(place);
    for (const below of signatureBelow(utterances, said.slice(at + 1))) framing.add(below);
  }
  return framing;
}

/** The name below a farewell, where nothing else comes after it of whoever wrote it. */
function signatureBelow(utterances: readonly Uttered[], below: readonly number[]): readonly number[] {
  const [first] = below;
  const writer = first === undefined ? null : utterances[first]?.speaker;
  const end = below.findIndex((place) => utterances[place]?.speaker !== writer);
  const own = end < 0 ? below : below.slice(0, end);
  const isSignature =
    own.length <= mostBelowSignOff && own.every((place) => isNameLine(utterances[place]?.text ?? ''));
  return isSignature ? own : [];
}
