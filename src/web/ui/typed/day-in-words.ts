import type { CalendarDate } from '@internationalized/date';
import { readDay } from './read-day.ts';

/** The day at the end of what somebody will do, as people say it: `Send the figures by Thursday`. Null if there is none. */
export function dayInWords(text: string, today: CalendarDate, locale: string): CalendarDate | null {
  const said = /\s(?:by|until|till|bis)\s+([^,;:]{2,30}?)[.!]?\s*$/iu.exec(text)?.[1];
  return said === undefined ? null : readDay(said, today, locale);
}
