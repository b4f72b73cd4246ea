import { Temporal } from 'temporal-polyfill';
import type { Day } from '#domain/time/calendar.ts';

const plain = (day: Day) => Temporal.PlainDate.from(day);

/** 1 is Monday, 7 Sunday. */
export const weekdayOn = (day: Day): number => plain(day).dayOfWeek;

export function after(day: Day, length: Temporal.DurationLike): Day {
  return plain(day).add(length).toString();
}

/** The next such weekday; said on that weekday, the one a week on, as whoever means today says "today". */
export function nextWeekday(day: Day, weekday: number): Day {
  return after(day, { days: ((weekday - weekdayOn(day) + 6) % 7) + 1 });
}

/** The last such weekday before a day. */
export function lastWeekday(day: Day, weekday: number): Day {
  return after(day, { days: -(((weekdayOn(day) - weekday + 6) % 7) + 1) });
}

/** A weekday of the week that a day is in; weeks begin on Monday. */
export function weekdayInWeek(day: Day, weekday: number): Day {
  return after(day, { days: weekday - weekdayOn(day) });
}

/** The next such day of a month, from today on; months that have none are left out. */
export function nextDayOfMonth(day: Day, ordinal: number): Day {
  return dayOfMonthFrom(day, ordinal, 1, (found) => found >= day);
}

/** The last such day of a month, before today. */
export function lastDayOfMonth(day: Day, ordinal: number): Day {
  return dayOfMonthFrom(day, ordinal, -1, (found) => found < day);
}

function dayOfMonthFrom(day: Day, ordinal: number, step: number, isIt: (found: Day) => boolean): Day {
  let month = plain(day).toPlainYearMonth();
  for (;;) {
    if (ordinal <= month.daysInMonth) {
      const found = month.toPlainDate({ day: ordinal }).toString();
      if (isIt(found)) return found;
    }
    month = month.add({ months: step });
  }
}

/** A day by its numbers; null where the calendar has none: 31 June. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const first = new Temporal.PlainYearMonth(year, month);
  return day > first.daysInMonth ? null : first.toPlainDate({ day }).toString();
}

/** So many days on which people work, from the next one on. */
export function afterWorkingDays(day: Day, count: number): Day {
  let then = day;
  for (let left = count; left > 0; ) {
    then = after(then, { days: 1 });
    if (weekdayOn(then) <= 5) left -= 1;
  }
  return then;
}

/** The third Friday of a month, or its last one (-1); null where there are not so many. */
export function weekdayOfMonth(year: number, month: number, weekday: number, place: number): Day | null {
  const first = new Temporal.PlainYearMonth(year, month).toPlainDate({ day: 1 }).toString();
  if (place < 0) return lastWeekday(after(first, { months: 1 }), weekday);
  const found = after(nextWeekday(after(first, { days: -1 }), weekday), { days: 7 * (place - 1) });
  return found.slice(0, 7) === first.slice(0, 7) ? found : null;
}
