import type { Day } from '#domain/time/calendar.ts';
import { lastWeekday } from './days.ts';
import type { Meaning } from './meaning.ts';

/** What may stand behind a weekday and belongs to it. */
export const partOfDay = '(?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night))?';
/** What no weekday is followed by: plurals, newspapers, companies. */
export const afterWeekday =
  '(?!\\w|-(?!(?:mon|tue|wed|thu|fri|sat|sun))|\\.com|\\s+(?:Times|Telegraph|Mirror|Post|mornings|afternoons|evenings|nights)\\b)';

/** One weekday, read forwards and, for what is told of the past, backwards. */
export function onWeekday(day: Day, today: Day, weekday: number): Meaning {
  return { what: 'day', day, before: lastWeekday(today, weekday), by: 'weekday' };
}
