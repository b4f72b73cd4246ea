import { type CalendarDate, parseDate, startOfWeek, toZoned } from '@internationalized/date';

const quarterMs = 15 * 60_000;
export const quarter = 15;

/** An hour of the clock. On the day on which the clocks go back one hour comes twice: the second time it is `again`. */
export interface AxisRow {
  hour: number;
  again: boolean;
}

/** A day as a column: where each quarter of an hour stands, in minutes from the top of the axis. */
export interface DayColumn {
  day: string;
  startsAt: number;
  endsAt: number;
  /** In the order in which they come. */
  quarters: readonly { at: number; place: number }[];
  /** Stretches of the axis that this day does not have, because the clocks leap over them or run through them once. */
  gaps: readonly { from: number; to: number }[];
}

/** Hours down and days across, on the clocks of one zone. */
export interface WeekAxis {
  rows: readonly AxisRow[];
  columns: readonly DayColumn[];
  /** Minutes from top to bottom. */
  length: number;
}

/** The days of the week that a day is in, from the first day of the week as the reader's region has it. */
export function weekOf(day: string, locale: string): string[] {
  const first = startOfWeek(parseDate(day), locale);
  return Array.from({ length: 7 }, (_, place) => first.add({ days: place }).toString());
}

export const daysLater = (day: string, days: number): string => parseDate(day).add({ days }).toString();

/**
 * The axis of some days. Every instant of them has one place: a day of 23 hours has a gap, and one of 25 hours adds a
 * row that is a gap in the other days.
 */
export function weekAxis(days: readonly string[], zone: string): WeekAxis {
  const walked = days.map((day) => ({ day, quarters: quartersOf(parseDate(day), zone) }));
  const doubled = new Set(
    walked.flatMap(({ quarters }) => quarters.flatMap(({ hour, again }) => (again ? [hour] : []))),
  );
  const rows = Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) => [
    { hour, again: false },
    ...(doubled.has(hour) ? [{ hour, again: true }] : []),
  ]);
  const rowOf = (hour: number, again: boolean) =>
    rows.findIndex((row) => row.hour === hour && row.again === again);
  const columns = walked.map(({ day, quarters }) => {
    const placed = quarters.map(({ at, hour, minute, again }) => ({
      at,
      place: rowOf(hour, again) * 60 + minute,
    }));
    return {
      day,
      startsAt: placed[0]?.at ?? 0,
      endsAt: (placed.at(-1)?.at ?? 0) + quarterMs,
      quarters: placed,
      gaps: gapsOf(new Set(placed.map(({ place }) => place)), rows.length * 60),
    };
  });
  return { rows, columns, length: rows.length * 60 };
}

interface Quarter {
  at: number;
  hour: number;
  minute: number;
  again: boolean;
}

function quartersOf(day: CalendarDate, zone: string): Quarter[] {
  const end = toZoned(day.add({ days: 1 }), zone)
    .toDate()
    .getTime();
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const seen = new Set<string>();
  const quarters: Quarter[] = [];
  for (let at = toZoned(day, zone).toDate().getTime(); at < end; at += quarterMs) {
    const shown = clock.format(at);
    const [hour = 0, minute = 0] = shown.split(':').map(Number);
    quarters.push({ at, hour, minute, again: seen.has(shown) });
    seen.add(shown);
  }
  return quarters;
}

function gapsOf(there: ReadonlySet<number>, length: number) {
  const gaps: { from: number; to: number }[] = [];
  for (let place = 0; place < length; place += quarter) {
    if (there.has(place)) continue;
    const last = gaps.at(-1);
    if (last?.to === place) last.to = place + quarter;
    else gaps.push({ from: place, to: place + quarter });
  }
  return gaps;
}

/** Where an instant stands in its day, in minutes from the top; the ends of the day for what lies outside it. */
export function placeOf(column: DayColumn, instant: number): number {
  const first = column.quarters[0];
  const last = column.quarters.at(-1);
  if (!first || !last || instant <= first.at) return first?.place ?? 0;
  if (instant >= column.endsAt) return last.place + quarter;
  const index = Math.floor((instant - first.at) / quarterMs);
  const found = column.quarters[index] ?? last;
  return found.place + (instant - found.at) / 60_000;
}

/** The instant at a place of a day, to the quarter of an hour; what falls into a gap comes right after it. */
export function instantAt(column: DayColumn, place: number): number {
  const sought = Math.round(place / quarter) * quarter;
  const exact = column.quarters.find((one) => one.place === sought);
  if (exact) return exact.at;
  const after = column.quarters.find((one) => one.place > sought);
  return after?.at ?? column.quarters.at(-1)?.at ?? column.startsAt;
}
