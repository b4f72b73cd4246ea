import { Temporal } from 'temporal-polyfill';
import type { Day } from './calendar.ts';

/** Days that move with the calendar. A week begins on Monday. */
export const daySpans = [
  'past',
  'this-week',
  'next-week',
  'this-month',
  'next-month',
  'this-quarter',
  'next-quarter',
] as const;
export type DaySpan = (typeof daySpans)[number];

/** From a day to a day, both in it; null where it has no end on that side. */
export interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The days of a span as they are on a day. A quarter is one of the fiscal year, which begins in a month from 1 to 12. */
export function daysOf(span: DaySpan, today: Day, fiscalYearStartsIn = 1): Days {
  const day = Temporal.PlainDate.from(today);
  if (span === 'past') return { from: null, to: day.subtract({ days: 1 }).toString() };
  const length = lengths[span];
  const begins = beginningOf(span, day, fiscalYearStartsIn);
  const from = span.startsWith('next') ? begins.add(length) : begins;
  return { from: from.toString(), to: from.add(length).subtract({ days: 1 }).toString() };
}

const week = { days: 7 };
const month = { months: 1 };
const quarter = { months: 3 };
const lengths: Readonly<Record<Exclude<DaySpan, 'past'>, Temporal.DurationLike>> = {
  'this-week': week,
  'next-week': week,
  'this-month': month,
  'next-month': month,
  'this-quarter': quarter,
  'next-quarter': quarter,
};

function beginningOf(span: DaySpan, day: Temporal.PlainDate, fiscalYearStartsIn: number): Temporal.PlainDate {
  if (span.endsWith('week')) return day.subtract({ days: day.dayOfWeek - 1 });
  const first = day.with({ day: 1 });
  if (span.endsWith('month')) return first;
  return first.subtract({ months: (day.month - fiscalYearStartsIn + 12) % 3 });
}
