import { parseDate } from '@internationalized/date';

/** The last instant of a day in a zone. */
export function endOfDay(day: string, zone: string): string {
  const next = parseDate(day).add({ days: 1 }).toDate(zone);
  return new Date(next.getTime() - 1).toISOString();
}
