import { getDayOfWeek, parseDate } from '@internationalized/date';

export type LaterDay = 'tomorrow' | 'nextMonday' | 'inTwoWeeks' | 'inAMonth' | 'another';

/** Days to set something aside until, seen from one: none of them on a weekend but tomorrow. */
export function laterDays(today: string): Record<Exclude<LaterDay, 'another'>, string> {
  const from = parseDate(today);
  // Whatever the reader's week begins with: 0 is Monday here.
  const weekday = getDayOfWeek(from, 'en-GB', 'mon');
  const monday = from.add({ days: 7 - weekday });
  const month = from.add({ months: 1 });
  const weekend = Math.max(0, getDayOfWeek(month, 'en-GB', 'mon') - 4);
  return {
    tomorrow: from.add({ days: 1 }).toString(),
    nextMonday: monday.toString(),
    inTwoWeeks: monday.add({ days: 7 }).toString(),
    inAMonth: (weekend > 0 ? month.add({ days: 3 - weekend }) : month).toString(),
  };
}
