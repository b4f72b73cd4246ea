type DayOf = (instant: string) => string;

interface InTime {
  readonly at: string;
}

/** An address names a day or, where several things happened on it, an instant. */
const isDay = (asOf: string): boolean => !asOf.includes('T');

/** The day that is looked at. */
export const dayMeant = (asOf: string, dayOf: DayOf): string => (isDay(asOf) ? asOf : dayOf(asOf));

/** How many moments, the earliest first, had passed then; all of them now. */
export function passedBy(moments: readonly InTime[], asOf: string | null, dayOf: DayOf): number {
  if (asOf === null) return moments.length;
  return moments.filter(({ at }) => (isDay(asOf) ? dayOf(at) <= asOf : at <= asOf)).length;
}

/** How an address names the deal after one of its moments: by the day, where that ends with it. Null after the last. */
export function addressOf(moments: readonly InTime[], place: number, dayOf: DayOf): string | null {
  const moment = moments[Math.max(0, place)];
  const next = moments[Math.max(0, place) + 1];
  if (!moment || !next) return null;
  const day = dayOf(moment.at);
  return dayOf(next.at) === day ? moment.at : day;
}
