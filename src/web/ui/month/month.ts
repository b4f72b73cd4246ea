import { endOfMonth, parseDate, startOfMonth } from '@internationalized/date';
import { dayAfter, daysFrom, weekBegins } from '../days.ts';

/** A month in whole weeks, as the reader's region counts them. */
export interface Month {
  /** Its first day, by which it is known. */
  readonly first: string;
  readonly weeks: readonly (readonly string[])[];
  /** The first and the last day that stand there, of whichever month. */
  readonly from: string;
  readonly to: string;
}

/** The month that a day is in. */
export function monthOf(day: string, locale: string): Month {
  const first = startOfMonth(parseDate(day)).toString();
  const last = endOfMonth(parseDate(day)).toString();
  const from = weekBegins(first, locale);
  const weekCount = Math.floor(daysFrom(from, last) / 7) + 1;
  const weeks = Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => dayAfter(from, week * 7 + place)),
  );
  return { first, weeks, from, to: dayAfter(from, weekCount * 7 - 1) };
}

/** The first day of the month so many months on, or back. */
export const monthAfter = (first: string, months: number): string =>
  parseDate(first).add({ months }).toString();
