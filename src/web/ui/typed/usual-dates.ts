import { parseAbsolute, parseDate } from '@internationalized/date';

/** The days that are said most often: today, tomorrow, the Friday ahead, in a week and in two. */
export function usualDays(today: string) {
  const day = parseDate(today);
  const toFriday = (5 - day.toDate('UTC').getUTCDay() + 7) % 7;
  // A Friday that is today or tomorrow is said so; then it is the one after.
  const friday = day.add({ days: toFriday < 2 ? toFriday + 7 : toFriday });
  return {
    today,
    tomorrow: day.add({ days: 1 }).toString(),
    friday: friday.toString(),
    inAWeek: day.add({ weeks: 1 }).toString(),
    inTwoWeeks: day.add({ weeks: 2 }).toString(),
  };
}

/** The same time of day in a zone, so many weeks after an instant, over any clock change between. */
export function weeksAfter(instant: string, weeks: number, zone: string): string {
  return parseAbsolute(instant, zone).add({ weeks }).toDate().toISOString();
}
