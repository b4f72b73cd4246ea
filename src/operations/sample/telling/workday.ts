import { addToDay, type Day, daysBetween } from '#domain/time/calendar.ts';

/** A Monday to count weekdays from. */
const someMonday: Day = '2024-01-01';

/**
 * The day so many working days before or after another, which is day 0 whatever weekday it is. Stories are told in
 * working days, so that nobody meets on a Sunday unless it is today.
 */
export function workday(today: Day, distance: number): Day {
  const step = Math.sign(distance);
  let day = today;
  for (let left = Math.abs(distance); left > 0; ) {
    day = addToDay(day, step);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(day: Day): boolean {
  const weekday = ((daysBetween(someMonday, day) % 7) + 7) % 7;
  return weekday >= 5;
}
