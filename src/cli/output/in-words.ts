const numbers = new Intl.NumberFormat('en');

/** `1 deal`, `1,200 deals`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

interface Money {
  readonly valueMinor: number;
  readonly currency: string;
}

/** Money without minor units: `EUR 48,000`. */
export function money(value: Money | null): string {
  return value === null ? '' : `${value.currency} ${numbers.format(Math.round(inUnits(value)))}`;
}

/** Money to its last unit, as it will be written: `EUR 12.50`. */
export function wholeMoney(value: Money): string {
  const units = inUnits(value);
  const minimumFractionDigits = Number.isInteger(units) ? 0 : digitsOf(value.currency);
  return `${value.currency} ${units.toLocaleString('en', { minimumFractionDigits })}`;
}

const inUnits = ({ valueMinor, currency }: Money) => valueMinor / 10 ** digitsOf(currency);

const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

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
