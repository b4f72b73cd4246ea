/** A day and a number that tell the ways of writing apart. */
const day = Date.UTC(2026, 10, 26);
const number = 1234.5;

/** How a locale writes dates and numbers, by example. */
export function writtenLike(locale: string): { day: string; number: string } {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  return { day: dates.format(day), number: numbers.format(number) };
}
