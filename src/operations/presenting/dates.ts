import { type Day, dayOf, daysBetween, elapsedDays, type Instant } from '#domain/time/calendar.ts';
import { datesTexts } from '#texts/dates.ts';
import { sayIn } from '#texts/say.ts';
import type { Seen } from './seen.ts';

/** Where, when and how somebody reads days. */
type Reading = Pick<Seen, 'locale' | 'zone' | 'today' | 'now'>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** A day has no zone: it is written as it stands. */
function written(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** `26 Nov`, and `26 Nov 2025` where it is another year than today's. */
export function dayLabel(day: Day, { locale, today }: Pick<Reading, 'locale' | 'today'>): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return written(day, locale, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** `26 November 2025`: for what happened at some time or other. */
export const writtenDay = (day: Day, locale: string): string =>
  written(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });

function weekday(day: Day, locale: string): string {
  return written(day, locale, { weekday: 'short' });
}

/** `today`, `tomorrow`, `Thu` within the week, else `26 Nov`. */
export function nearDay(day: Day, reading: Pick<Reading, 'locale' | 'today'>): string {
  const { locale, today } = reading;
  const days = daysBetween(today, day);
  const say = sayIn(locale, datesTexts);
  if (days === 0) return say('today');
  if (days === 1) return say('tomorrow');
  if (days === -1) return say('yesterday');
  return days > 1 && days < 7 ? weekday(day, locale) : dayLabel(day, reading);
}

/** `on 26 Nov`, `today`, `yesterday`. */
export function onDay(at: Instant, reading: Pick<Reading, 'locale' | 'today' | 'zone'>): string {
  const day = dayOf(at, reading.zone);
  if (Math.abs(daysBetween(reading.today, day)) <= 1) return nearDay(day, reading);
  return sayIn(reading.locale, datesTexts)('onDay', { day: dayLabel(day, reading) });
}

/** `10:00` on the clocks of the reader's zone, as their region writes it. */
function clockTime(at: Instant, { locale, zone }: Pick<Reading, 'locale' | 'zone'>): string {
  const { hourCycle } = formatOf(locale, { hour: 'numeric' }).resolvedOptions();
  const hour = hourCycle === 'h12' || hourCycle === 'h11' ? 'numeric' : '2-digit';
  return formatOf(locale, { timeZone: zone, hour, minute: '2-digit' }).format(new Date(at));
}

/** `Thu 26 Nov, 10:00`. */
export function dayAndTime(at: Instant, reading: Pick<Reading, 'locale' | 'zone' | 'today'>): string {
  const day = dayOf(at, reading.zone);
  const say = sayIn(reading.locale, datesTexts);
  return say('dayAndTime', {
    day: say('weekdayAndDay', { weekday: weekday(day, reading.locale), day: dayLabel(day, reading) }),
    time: clockTime(at, reading),
  });
}

/** `40 minutes`, `3 hours`, `12 days`: how long since. */
export function howLong(from: Instant, { now, locale }: Pick<Reading, 'now' | 'locale'>): string {
  const say = sayIn(locale, datesTexts);
  const days = elapsedDays(from, now);
  if (days >= 1) return say('days', { count: Math.floor(days) });
  const minutes = Math.max(1, Math.floor(days * 24 * 60));
  return minutes >= 60
    ? say('hours', { count: Math.floor(minutes / 60) })
    : say('minutes', { count: minutes });
}

/** `2 days late`, `today`, `tomorrow`, `Thu`, `3 Dec`, `no day`. */
export function dueLabel(due: Day | null, reading: Pick<Reading, 'locale' | 'today'>): string {
  const say = sayIn(reading.locale, datesTexts);
  if (due === null) return say('noDay');
  const late = daysBetween(due, reading.today);
  return late > 0 ? say('daysLate', { days: late }) : nearDay(due, reading);
}

/** Whole days past a day; 0 on it and before. */
export function daysLate(due: Day | null, today: Day): number {
  return due === null ? 0 : Math.max(0, daysBetween(due, today));
}
