import { onOneLine } from '../words/turns.ts';
import { looksLikeName, splitBrackets, splitPrefix } from './speaker-prefix.ts';

/** The line of a transcript that says who speaks, and often when; their words follow on it or below it. */
export interface HeadLine {
  readonly name: string;
  readonly second: number | null;
  readonly text: string;
}

const time = String.raw`[\[(]?(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,]\d{1,3})?(\s?[AP]M)?[\])]?`;
const timeAlone = new RegExp(
  String.raw`^\s*(?:${time}|(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2})(?:[.,]\d+)?\s*(?:-->|[-–])\s*[\d:.,]+)\s*$`,
  'iu',
);
const timeFirst = new RegExp(String.raw`^\s*${time}\s*[-–|:]?\s*(\S.*)$`, 'iu');
const timeWithin = new RegExp(String.raw`^\s*([^:\n]{1,80}?)[\s,|–-]+${time}\s*(?::\s*(.*)|)$`, 'iu');

/** What stands before a time in notes, and is nobody. */
const day =
  /^(on |am )?(mon|tues|wednes|thurs|fri|satur|sun)day\b|^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|today|tomorrow|heute|morgen)\b|\d{4}|\d[./]\d/iu;

/** The second that a line says which has nothing but a time; undefined for every other line. */
export function timeOn(line: string): number | null | undefined {
  const found = timeAlone.exec(line);
  if (!found) return undefined;
  return secondOf(found[7] === undefined ? found.slice(1, 5) : found.slice(5, 8));
}

/** "Anna (00:12): …", "Anna  0:12" and "0:12 | Anna", "[00:12] Anna: …"; null for every other line. */
export function timedHead(line: string): HeadLine | null {
  if (line.length > 2000 && !/\d:\d\d/.test(line.slice(0, 120))) return null;
  const within = timeWithin.exec(line);
  if (within) {
    const name = nameFrom(within[1] ?? '');
    if (name !== null && looksLikeName(name)) {
      return { name, second: secondOf(within.slice(2, 6)), text: onOneLine(within[6] ?? '') };
    }
  }
  const first = timeFirst.exec(line);
  if (!first) return null;
  const second = secondOf(first.slice(1, 5));
  const rest = first[5] ?? '';
  const own = splitPrefix(rest);
  if (own) return { name: own.name, second, text: onOneLine(own.text) };
  const name = nameFrom(rest);
  return name !== null && looksLikeName(name) && name.split(' ').length <= 4
    ? { name, second, text: '' }
    : null;
}

/** "Anna: what she said", without a time. */
export function plainHead(line: string): HeadLine | null {
  const own = splitPrefix(line.trim());
  return own ? { name: own.name, second: null, text: onOneLine(own.text) } : null;
}

/** "[Anna] what she said": in notes a heading may stand so, which is why only somebody known is believed to speak. */
export function bracketHead(line: string): HeadLine | null {
  const own = splitBrackets(line.trim());
  return own ? { name: own.name, second: null, text: onOneLine(own.text) } : null;
}

/** A line with a name and nothing else. */
export function nameAlone(line: string): string | null {
  const name = nameFrom(line);
  return name !== null && looksLikeName(name) && name.split(' ').length <= 4 && name.length <= 40
    ? name
    : null;
}

function nameFrom(text: string): string | null {
  const name = onOneLine(text).replaceAll(/^[[(*_]+|[\])*_:]+$/gu, '');
  return name === '' || /[.!?;]$|https?:/u.test(name) || !/\p{L}/u.test(name) || day.test(name) ? null : name;
}

/** Seconds from the beginning; a clock with AM or PM tells the time of day, and no place in a recording. */
function secondOf([hours, minutes, seconds, half]: readonly (string | undefined)[]): number | null {
  if (half) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
