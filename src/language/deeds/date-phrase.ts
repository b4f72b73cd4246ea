import type { Day, Instant } from '#domain/time/calendar.ts';

/** Words of a date with their place in the sentence, and what they mean, if they mean a day. */
export interface DatePhrase {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly what: 'day' | 'span' | 'vague';
  readonly at: Instant | null;
  readonly due: Day | null;
}
