import { type Day, dayOf, daysBetween, elapsedDays, type Instant, type Zone } from '#domain/time/calendar.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const someMonday: Day = '2024-01-01';

/** `26 Nov`, and `26 Nov 2025` where it is another year than today's. */
export function dayLabel(day: Day, today: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const label = `${Number(date)} ${months[Number(month) - 1]}`;
  return year === today.slice(0, 4) ? label : `${label} ${year}`;
}

export function weekday(day: Day): string {
  const days = daysBetween(someMonday, day) % 7;
  return weekdays[(days + 7) % 7] ?? '';
}

/** `today`, `tomorrow`, `Thu` within the week, else `26 Nov`. */
export function nearDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 1 && days < 7 ? weekday(day) : dayLabel(day, today);
}

/** `on 26 Nov`, `today`, `yesterday`. */
export function onDay(at: Instant, zone: Zone, today: Day): string {
  const day = dayOf(at, zone);
  const label = nearDay(day, today);
  return /^(today|tomorrow|yesterday)$/.test(label) ? label : `on ${dayLabel(day, today)}`;
}

const clocks = new Map<Zone, Intl.DateTimeFormat>();

/** `10:00` on the clocks of a zone. */
export function clockTime(at: Instant, zone: Zone): string {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
    clocks.set(zone, clock);
  }
  return clock.format(new Date(at));
}

/** `Thu 26 Nov, 10:00`. */
export function dayAndTime(at: Instant, zone: Zone, today: Day): string {
  const day = dayOf(at, zone);
  return `${weekday(day)} ${dayLabel(day, today)}, ${clockTime(at, zone)}`;
}

/** `40 minutes`, `3 hours`, `12 days`: how long since. */
export function howLong(from: Instant, to: Instant): string {
  const days = elapsedDays(from, to);
  if (days >= 1) return plural(Math.floor(days), 'day');
  const minutes = Math.max(1, Math.floor(days * 24 * 60));
  return minutes >= 60 ? plural(Math.floor(minutes / 60), 'hour') : plural(minutes, 'minute');
}

/** `2 days late`, `today`, `tomorrow`, `Thu`, `3 Dec`, `no day`. */
export function dueLabel(due: Day | null, today: Day): string {
  if (due === null) return 'no day';
  const late = daysBetween(due, today);
  return late > 0 ? `${plural(late, 'day')} late` : nearDay(due, today);
}

/** Whole days past a day; 0 on it and before. */
export function daysLate(due: Day | null, today: Day): number {
  return due === null ? 0 : Math.max(0, daysBetween(due, today));
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
