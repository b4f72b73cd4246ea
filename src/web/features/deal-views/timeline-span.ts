import { dayAfter, daysFrom, monthsBetween, weekBegins } from '../../ui/days.ts';

export type Zoom = 'week' | 'month' | 'quarter';

/** The days that a timeline shows, the last one in it. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** How many weeks are in sight: days can be told apart, then weeks, then months. */
const weeks: Readonly<Record<Zoom, number>> = { week: 3, month: 10, quarter: 40 };

/** Which quarter of a fiscal year begins with the month of a day; null where none does. */
export function quarterFrom(day: string, fiscalYearStartsIn: number): number | null {
  const months = (Number(day.slice(5, 7)) - fiscalYearStartsIn + 12) % 12;
  return months % 3 === 0 ? months / 3 + 1 : null;
}

/** What is ahead matters more than what was: a third of what is shown lies before the day. */
export function spanAround(day: string, zoom: Zoom, locale: string): Span {
  const days = weeks[zoom] * 7;
  const from = weekBegins(dayAfter(day, -Math.floor(days / 3)), locale);
  return { from, to: dayAfter(from, days - 1), days };
}

/** Half of what is in sight further on, or back. */
export function moved(span: Span, way: 1 | -1): Span {
  const by = way * Math.floor(span.days / 14) * 7;
  return { ...span, from: dayAfter(span.from, by), to: dayAfter(span.to, by) };
}

/** Where a day stands in a span, in hundredths of its width: its middle. */
export function placeOf(day: string, span: Span): number {
  return ((daysFrom(span.from, day) + 0.5) / span.days) * 100;
}

export interface Tick {
  readonly day: string;
  readonly isMonth: boolean;
}

/** The days that are written above: each week, and each month. */
export function ticksOf(span: Span, zoom: Zoom): Tick[] {
  const months = monthsBetween(span.from, span.to).map((day) => ({ day, isMonth: true }));
  if (zoom === 'quarter') return months;
  const inWeeks = Array.from({ length: span.days / 7 }, (_, week) => dayAfter(span.from, week * 7));
  // A name needs this much room before the next one begins.
  const clear = zoom === 'week' ? 2 : 7;
  return [
    ...months,
    ...inWeeks
      .filter((day) => months.every((month) => Math.abs(daysFrom(day, month.day)) >= clear))
      .map((day) => ({ day, isMonth: false })),
  ].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Puts marks that would lie on each other one below the other, in so many lanes. */
export function lanesOf(places: readonly number[], apart: number, lanes: number): number[] {
  const last = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= apart);
    const lane = free < 0 ? last.indexOf(Math.min(...last)) : free;
    last[lane] = place;
    return lane;
  });
}
