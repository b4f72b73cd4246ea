import { fromDate, parseDate } from '@internationalized/date';

/** The same time of day on another day, where the reader is. */
export function momentOnDay(at: string, onDay: string, zone: string): string {
  const { year, month, day } = parseDate(onDay);
  return fromDate(new Date(at), zone).set({ year, month, day }).toDate().toISOString();
}
