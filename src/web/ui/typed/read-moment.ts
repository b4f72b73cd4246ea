import {
  type CalendarDate,
  CalendarDateTime,
  fromDate,
  toCalendarDate,
  toZoned,
} from '@internationalized/date';
import { readDay } from './read-day.ts';

export interface TimeOfDay {
  hour: number;
  minute: number;
}

/** Where no time is typed with a day. */
const usualTime: TimeOfDay = { hour: 10, minute: 0 };

/**
 * A day and a time as somebody types them: `thu 14`, `3 dec 2pm`, `27.11. 9:30`; a day alone is at the usual time. The
 * answer is the instant in UTC; of an hour that a clock change leaves out it is the one after, of one that comes twice
 * the first.
 */
export function readMoment(
  typed: string,
  today: CalendarDate,
  locale: string,
  zone: string,
  usual: TimeOfDay = usualTime,
): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ');
  const found = withTime(text, today, locale) ?? dayAlone(text, today, locale, usual);
  if (!found) return null;
  const { day, time } = found;
  const local = new CalendarDateTime(day.year, day.month, day.day, time.hour, time.minute);
  return toZoned(local, zone).toDate().toISOString();
}

/** The same, typed at another instant: its days are counted from that. */
export function readMomentAt(at: string, typed: string, locale: string, zone: string): string | null {
  return readMoment(typed, toCalendarDate(fromDate(new Date(at), zone)), locale, zone);
}

function dayAlone(text: string, today: CalendarDate, locale: string, time: TimeOfDay) {
  const day = readDay(text, today, locale);
  return day && { day, time };
}

/** The last words that are a time, with a day before them; a time alone is today's. */
function withTime(text: string, today: CalendarDate, locale: string) {
  const words = text.split(' ');
  for (const count of [1, 2]) {
    const time = readTime(words.slice(-count).join(' '));
    const before = words.slice(0, -count).filter((word) => word !== 'at' && word !== 'um');
    if (!time) continue;
    if (before.length === 0) {
      if (!/[:ap]|uhr|h/.test(text)) continue;
      return { day: today, time };
    }
    const day = readDay(before.join(' '), today, locale);
    // `3 dec 14` is a day with a time; `in 3 days` is none, though it ends on a word of its own.
    if (day) return { day, time };
  }
  return null;
}

/** `14`, `14:30`, `14.30`, `2pm`, `9:15 am`, `14 uhr`, `14h`. */
export function readTime(text: string): TimeOfDay | null {
  const found = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a|p|uhr|h)?$/.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '0', mark = ''] = found;
  const minute = Number(minutes);
  let hour = Number(hours);
  if (mark.startsWith('p') && hour < 12) hour += 12;
  if (mark.startsWith('a') && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}
