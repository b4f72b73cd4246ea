import type { DatesFound } from '../cues/cues-of.ts';
import type { DatePhrase } from './date-phrase.ts';

/** What the dates of a sentence say of it as a whole. Beside a day, "later" tells of something else. */
export function datesFound(phrases: readonly DatePhrase[]): DatesFound {
  const exact = phrases.some(({ what, past }) => what !== 'vague' && !past);
  return { exact, vague: !exact && phrases.some(({ what }) => what === 'vague') };
}
