import type { DatePhrase } from './date-phrase.ts';

/** The first of some dates that something is due on, and that is not past. */
export function dueIn(dates: readonly DatePhrase[]): DatePhrase | undefined {
  return dates.find(({ due, past }) => due !== null && !past);
}
