import type { Day, Instant } from '#domain/time/calendar.ts';

/** What a date is told from: when and where it was said, and by which habits. */
export interface ToldFrom {
  /** The day on which it was said, which "tomorrow" follows. */
  readonly day: Day;
  /** The zone in which "Thursday at 9" is nine o'clock, an IANA name. */
  readonly zone: string;
  /** The first month of the fiscal year, 1 to 12, by which quarters go. */
  readonly fiscalYearStartsIn: number;
  /** How 3/4 is read. */
  readonly dayMonthOrder: DayMonthOrder;
  /** Days that were named shortly before, the last one last: "that Thursday" and "Thursday works" go back to one. */
  readonly mentioned?: readonly Day[];
  /** Of these, those of the same turn or line of notes, which any "Thursday" goes back to. */
  readonly inThisTurn?: readonly Day[];
  /** The day that was refused shortly before in this turn: a weekday that is put in its place is of its week. */
  readonly insteadOf?: Day | null;
  /** The hours that were named shortly before: behind them, "Friday 12" is at twelve. */
  readonly hoursNamed?: readonly number[];
}

export type DayMonthOrder = 'day first' | 'month first';

/** Whether what is said is to be done by then, from then on, or then. */
export type Bound = 'limit' | 'beginning' | 'point';

/**
 * Why a date cannot be relied on as it was said: two or more days stand side by side; 3/4 is another day elsewhere; a
 * month "by" which may be its beginning or its end; a weekday that its day is not; a day that has only just passed.
 */
export type Doubt = 'one of several' | 'day or month' | 'beginning or end' | 'another weekday' | 'just past';

/** The words of a date, with their exact place: `text.slice(from, to)`. */
export interface DatePhrase {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** `vague` sounds like a date and never is one: it has no days. */
  readonly what: 'day' | 'span' | 'vague';
  readonly bound: Bound;
  /** The first and the last day that it means; of one day the same twice. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** With a time of day. */
  readonly at: Instant | null;
  /**
   * The last day on which what was said would be in time. Null where nobody is held to one: vague, past, a beginning,
   * a mere "next week" or "in Q3", or days to choose from.
   */
  readonly due: Day | null;
  /** Tells of what has been. */
  readonly past: boolean;
  readonly doubt: Doubt | null;
  /** The days that it may be, where it may be several. */
  readonly options: readonly Day[];
}
