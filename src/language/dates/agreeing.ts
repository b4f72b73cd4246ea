import type { Day } from '#domain/time/calendar.ts';
import { after, weekdayOn } from './days.ts';
import type { Meaning } from './meaning.ts';

/** How many months ahead "Friday the 13th" is looked for. */
const monthsAhead = 3;

/**
 * A day of a month with its weekday: the next month in which the two agree. Where none of the next does, somebody was
 * mistaken, and only a number that is written as a day (`sure`) is one at all.
 */
export function agreeing(next: Day, weekday: number, sure: boolean): Meaning | null {
  for (let months = 0; months <= monthsAhead; months += 1) {
    const day = after(next, { months });
    if (day.slice(8) === next.slice(8) && weekdayOn(day) === weekday)
      return { what: 'day', day, by: 'number' };
  }
  return sure ? { what: 'day', day: next, by: 'number', doubt: 'another weekday', options: [next] } : null;
}
