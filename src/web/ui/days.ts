import { parseDate, startOfMonth, startOfWeek, toCalendarDate } from '@internationalized/date';

/** The day so many days after another; before it where negative. */
export const dayAfter = (day: string, days: number): string => parseDate(day).add({ days }).toString();

/** Whole days from one day to another. */
export function daysFrom(from: string, to: string): number {
  const msPerDay = 86_400_000;
  const at = (day: string) => toCalendarDate(parseDate(day)).toDate('UTC').getTime();
  return Math.round((at(to) - at(from)) / msPerDay);
}

/** The first day of the week that a day is in, as the reader's region counts weeks. */
export const weekBegins = (day: string, locale: string): string =>
  startOfWeek(parseDate(day), locale).toString();

/** The first day of each month that begins within some days. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let month = startOfMonth(parseDate(from));
  if (month.toString() < from) month = month.add({ months: 1 });
  for (; month.toString() <= to; month = month.add({ months: 1 })) months.push(month.toString());
  return months;
}

/** The last instant of a day in a zone. */
export function endOfDay(day: string, zone: string): string {
  const next = parseDate(day).add({ days: 1 }).toDate(zone);
  return new Date(next.getTime() - 1).toISOString();
}
