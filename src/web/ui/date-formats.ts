import { datesTexts } from '#texts/dates.ts';
import { sayIn } from '#texts/say.ts';

/** Ways to write instants and days. Instants come as ISO text in UTC, days as `2026-11-18`. */
export interface DateFormats {
  /** `Thu 26 Nov` */
  day(day: string): string;
  /** `26 Nov`, with the year where it is another one. */
  shortDay(day: string): string;
  /** `Monday, 23 November` */
  longDay(day: string): string;
  /** `10:00`, `7:45 AM` */
  time(instant: string): string;
  /** `Thu 26 Nov, 10:00` */
  moment(instant: string): string;
  /** `10:00`, `10 AM`: an hour of the clock, whatever the day. */
  hour(hour: number): string;
  /** `16 – 22 Nov 2026` */
  span(from: string, to: string): string;
  /** `Thu` */
  weekday(day: string): string;
  /** `November 2026`. */
  month(day: string): string;
  /** A moment, and the day alone where the time is midnight sharp: that is how a day without a time is kept. */
  momentOrDay(instant: string): string;
  /** `26` */
  dayOfMonth(day: string): string;
  dayOf(instant: string): string;
  today(): string;
  /** Whole days from today; negative for days that have passed. */
  daysFromToday(day: string): number;
  /** The day so many after another. */
  dayAfter(day: string, days: number): string;
  /** `today`, `tomorrow`, `Thu`, `26 Nov`, `3 days late` when it was due. */
  due(day: string): string;
  /** `40 minutes ago`, `in 3 days`. */
  distance(instant: string, now: number): string;
}

/** `at`: seen as on another day than this one, where the page is in the past. */
export function dateFormats(locale: string, zone: string, at: string | null = null): DateFormats {
  const say = sayIn(locale, datesTexts);
  const dayFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(startOf(day));
  };
  const weekday = dayFormat({ weekday: 'short' });
  const monthDay = dayFormat({ day: 'numeric', month: 'short' });
  const monthDayYear = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dayFormat({ month: 'long', year: 'numeric' });
  const long = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' });
  // Twelve hours go without a leading zero, twenty-four with one, as the reader's own clock does.
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const hour = hourCycle === 'h12' || hourCycle === 'h11' ? 'numeric' : '2-digit';
  const clock = new Intl.DateTimeFormat(locale, { hour, minute: '2-digit', timeZone: zone });
  const hourAlone = new Intl.DateTimeFormat(locale, {
    hour,
    ...(hour === '2-digit' ? { minute: '2-digit' } : {}),
    timeZone: 'UTC',
  });
  const spanFormat = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // Sweden writes days as the calendar of computers does.
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  // A year that is being typed has fewer than four digits.
  const dayIn = (instant: string) => calendar.format(Date.parse(instant)).padStart('2026-11-18'.length, '0');
  const now = () => (at === null ? calendar.format(Date.now()) : dayIn(at));
  const short = (day: string) => (day.slice(0, 4) === now().slice(0, 4) ? monthDay(day) : monthDayYear(day));
  const withWeekday = (day: string) => say('weekdayAndDay', { weekday: weekday(day), day: short(day) });
  const daysFromToday = (day: string) => daysBetween(now(), day);

  const sharp = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: zone });
  const moment = (instant: string) =>
    say('dayAndTime', { day: withWeekday(dayIn(instant)), time: clock.format(new Date(instant)) });
  const isMidnight = (instant: string) =>
    Date.parse(instant) % 1000 === 0 && sharp.format(new Date(instant)) === '00:00:00';

  return {
    day: withWeekday,
    shortDay: short,
    longDay: long,
    time: (instant) => clock.format(new Date(instant)),
    moment,
    momentOrDay: (instant) => (isMidnight(instant) ? withWeekday(dayIn(instant)) : moment(instant)),
    hour: (hourOfDay) => hourAlone.format(Date.UTC(2026, 0, 1, hourOfDay)),
    span: (from, to) => spanFormat.formatRange(startOf(from), startOf(to)),
    weekday,
    month,
    dayOfMonth: (day) => String(Number(day.slice(8))),
    dayOf: dayIn,
    today: now,
    daysFromToday,
    dayAfter: (day, days) => new Date(startOf(day) + days * dayMs).toISOString().slice(0, 10),
    due: (day) => {
      const days = daysFromToday(day);
      if (days < 0) return say('daysLate', { days: -days });
      if (days === 0) return say('today');
      if (days === 1) return say('tomorrow');
      return days < 7 ? weekday(day) : short(day);
    },
    distance: (instant, at) => {
      const minutes = Math.round((Date.parse(instant) - at) / 60_000);
      if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
      const hours = Math.round(minutes / 60);
      if (Math.abs(hours) < 24) return relative.format(hours, 'hour');
      return relative.format(daysBetween(dayIn(new Date(at).toISOString()), dayIn(instant)), 'day');
    },
  };
}

/** Days are counted in UTC, where each has as many hours as the others. */
const dayMs = 86_400_000;
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const daysBetween = (from: string, to: string): number => (startOf(to) - startOf(from)) / dayMs;
