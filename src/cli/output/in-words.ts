const numbers = new Intl.NumberFormat('en');

/** `1 deal`, `1,200 deals`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** Money without minor units: `EUR 48,000`. */
export function money(value: { valueMinor: number; currency: string } | null): string {
  if (value === null) return '';
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: value.currency,
  }).resolvedOptions();
  return `${value.currency} ${numbers.format(Math.round(value.valueMinor / 10 ** digits))}`;
}

/** The time of an instant where the person is: `14:30`. */
export function timeIn(zone: string, at: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(at),
  );
}

/** The day of an instant where the person is: `Wed 18 Nov`. */
export function dayIn(zone: string, at: string): string {
  return shortDay(new Date(at), zone);
}

/** A day of the calendar: `Wed 18 Nov`. */
export function dayInWords(day: string): string {
  return shortDay(new Date(`${day}T12:00:00Z`), 'UTC');
}

function shortDay(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return parts.format(at).replace(',', '');
}
