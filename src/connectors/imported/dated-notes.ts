import type { DateOrder } from '#contract/imports/mapping.ts';
import type { Zone } from '#domain/time/calendar.ts';
import { instantOf, readDate } from '../values/written-date.ts';
import type { WrittenNote } from './imported.ts';
import { fingerprint } from './stable-id.ts';

/** How days are written and whose they are. */
export interface ReadingOfDays {
  readonly dateOrder: DateOrder;
  readonly zone: Zone;
}

/** What somebody is like, and what was noted on some day. */
export interface NotedOfSomebody {
  readonly about: string;
  readonly notes: readonly WrittenNote[];
}

const written = [
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})`,
  String.raw`\d{1,2}\.? \p{L}{3,9}\.? \d{4}`,
  String.raw`\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
].join('|');
const clock = String.raw`(?:,? (?:at )?(\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?))?`;
/** A line as people keep a diary of somebody: `12.03.2024: Called about the offer`. */
const datedLine = new RegExp(String.raw`^[[(]?(${written})${clock}[\])]?(?:\s*[:|–—-]+\s*|\s+|$)(.*)$`, 'u');

/**
 * Takes what was noted about somebody apart: lines that begin with a day are notes of that day, each up to the next; of the
 * rest one text describes them, and several are notes of no day. `of` is what they are called in the other system.
 */
export function datedNotes(of: string, texts: readonly string[], reading: ReadingOfDays): NotedOfSomebody {
  const notes: WrittenNote[] = [];
  const undated: string[] = [];
  const keep = (at: string | null, text: string) => {
    notes.push({ externalId: `${of}/${fingerprint([at, text])}`, at, text, author: null });
  };
  for (const text of texts) {
    let at: string | null = null;
    let lines: string[] = [];
    const close = () => {
      const words = lines.join('\n').trim();
      if (words !== '' && at !== null) keep(at, words);
      else if (words !== '') undated.push(words);
      lines = [];
    };
    for (const line of text.split('\n')) {
      const begun = beginningOfNote(line.trim(), reading);
      if (begun) {
        close();
        at = begun.at;
      }
      lines.push(begun ? begun.rest : line);
    }
    close();
  }
  const [about = '', ...further] = undated;
  if (further.length === 0) return { about, notes };
  for (const words of undated) keep(null, words);
  return { about: '', notes };
}

function beginningOfNote(line: string, { dateOrder, zone }: ReadingOfDays) {
  const [, day, time, rest = ''] = datedLine.exec(line) ?? [];
  const date = day === undefined ? undefined : readDate(day.replace(/(?<=\d)\.(?= )/, ''), dateOrder);
  if (day === undefined || !date) return null;
  const withTime = time === undefined ? undefined : readDate(`${date.day} ${time}`, dateOrder);
  return { at: instantOf(withTime ?? date, zone), rest };
}
