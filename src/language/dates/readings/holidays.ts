import { dayFrom, weekdayOfMonth } from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';

/** Holidays that fall on the same day everywhere and every year, and Thanksgiving, which nobody but Americans means. */
const fixed: readonly (readonly [RegExp, (year: number) => string | null])[] = [
  [/\b(?:christmas|xmas)\s+eve\b/gi, (year) => dayFrom(year, 12, 24)],
  [/\bboxing\s+day\b/gi, (year) => dayFrom(year, 12, 26)],
  [/\bnew\s+year['’]?s\s+eve\b/gi, (year) => dayFrom(year, 12, 31)],
  [/\bnew\s+year['’]?s\s+day\b/gi, (year) => dayFrom(year, 1, 1)],
  [/\bvalentine['’]?s(?:\s+day)?\b/gi, (year) => dayFrom(year, 2, 14)],
  [/\bhalloween\b/gi, (year) => dayFrom(year, 10, 31)],
  [/\b(?:the\s+)?(?:fourth|4th)\s+of\s+july\b|\bindependence\s+day\b/gi, (year) => dayFrom(year, 7, 4)],
  [
    /\b(?:christmas|xmas)(?:\s+day\b|\b(?!\s+(?:break|party|tree|card|season|shopping|period|rush|trade|holidays?|week|time|sale|present|lunch|dinner)))/gi,
    (year) => dayFrom(year, 12, 25),
  ],
  [
    /\bthanksgiving\b(?!\s+(?:break|week|weekend|dinner|holiday))/gi,
    (year) => weekdayOfMonth(year, 11, 4, 4),
  ],
];

export const holidayReadings: readonly Reading[] = fixed.map(([pattern, on]) => ({
  pattern,
  read: (words, { day }, text): Meaning | null => {
    // "Over Christmas", "around Thanksgiving": some days about it, and none.
    if (
      /\b(?:over|around|about|at|during|for|like|this|last|sometime\s+before)\s+$/i.test(
        text.slice(0, words.index),
      )
    )
      return { what: 'vague' };
    const year = Number(day.slice(0, 4));
    const found = [year, year + 1].map(on).find((each) => each !== null && each >= day);
    return found ? { what: 'day', day: found, by: 'words' } : null;
  },
}));
