import type { CalendarDate } from '@internationalized/date';
import { readDay } from './read-day.ts';

const untilThen = /\s(?:by|until|till|bis)\s+([^,;:]{2,30}?)[.!]?\s*$/iu;
/** A weekday, or a day and its month: a bare number after “on” may be of anything. */
const thatDay =
  /\s(?:on|am)\s+((?:\p{L}{2,3}\.?|\p{L}{6,10})(?:,? \d{1,2}\.?(?: ?\p{L}{3,9}|\d{1,2}\.))?|\d{1,2}(?:st|nd|rd|th)?\.? ?\p{L}{3,9}|\d{1,2}\.\d{1,2}\.)[.!]?\s*$/iu;
const soSaid = /\s(tomorrow|today|heute|morgen|(?:next|nächsten|kommenden) \p{L}{6,10})[.!]?\s*$/iu;
/** A week or a month is no day of it. */
const aboutThen =
  /^(?:the )?(?:next|this|nächste[nrs]?|kommende[nrs]?|diese[nrs]?) (?:week|month|quarter|year|woche|monat|quartal|jahr)$/iu;

/** The day at the end of what somebody will do, as people say it: `Send the figures by Thursday`. Null if there is none. */
export function dayInWords(text: string, today: CalendarDate, locale: string): CalendarDate | null {
  for (const pattern of [untilThen, thatDay, soSaid]) {
    const said = pattern.exec(text)?.[1];
    if (said !== undefined && !aboutThen.test(said)) return readDay(said, today, locale);
  }
  return null;
}
