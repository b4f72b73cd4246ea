import { Temporal } from 'temporal-polyfill';
import type { DateOrder } from '#contract/imports/mapping.ts';
import {
  type Day,
  type Instant,
  instant,
  instantOfEpoch,
  startOfDay,
  type Zone,
} from '#domain/time/calendar.ts';

/** A date as another program wrote it: always a day, perhaps a time, perhaps a distance from UTC. */
export interface WrittenDate {
  readonly day: Day;
  /** `10:05:00.000` */
  readonly time: string | null;
  /** `Z` or `+02:00` */
  readonly offset: string | null;
  readonly form: DateForm;
}

export type DateForm =
  | 'year first'
  | 'month first'
  | 'day first'
  | 'day or month first'
  | 'month in letters'
  | 'a count';

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/;
const digitsAlone = /^(\d{4})(\d{2})(\d{2})$/;
/** Days since the end of 1899, as spreadsheets count them. */
const daysOfSheets = /^(\d{5})(?:[.,](\d+))?$/;
/** Seconds or thousandths since 1970, as programs count them. */
const secondsOfPrograms = /^1\d{9}(?:\d{3})?$/;
const dayOfWeek =
  /^\p{L}{2,10}\.?,? +(?=\p{L}{3,10}\.? +\d|\d{1,2}(?:st|nd|rd|th)?[-./ ]+\p{L}|\d{1,2}[./-]\d{1,2}[./-])/u;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[,T ]+(.*))?$/;
const dayAndLetters =
  /^(\d{1,2})(?:st|nd|rd|th)?[-./ ]+(?:de )?(\p{L}{3,10})\.?[-,./ ]+(?:de )?(\d{4}|\d{2})(?:[,T ]+(?:at )?(.*))?$/u;
const lettersAndDay = /^(\p{L}{3,10})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:[,T ]+(?:at )?(.*))?$/u;
const clock =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
const sheetsBegin = Temporal.PlainDateTime.from('1899-12-30T00:00');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Months of German, French, Spanish and Italian where they begin otherwise than in English. */
const elsewhere: Readonly<Record<string, number>> = {
  ...{ ene: 1, gen: 1, jän: 1, fév: 2, mär: 3, mrz: 3, avr: 4, abr: 4, mai: 5, mag: 5, juin: 6, giu: 6 },
  ...{ juil: 7, lug: 7, aoû: 8, ago: 8, set: 9, okt: 10, ott: 10, dez: 12, déc: 12, dic: 12 },
};

/** Reads a date; undefined where it is none. `order` decides what 3/4/2026 means. */
export function readDate(text: string, order: DateOrder): WrittenDate | undefined {
  const trimmed = text.trim().replace(dayOfWeek, '');
  if (daysOfSheets.test(trimmed) || secondsOfPrograms.test(trimmed)) return readCount(trimmed);
  let found = yearFirst.exec(trimmed);
  if (found) return made(found[1], found[2], found[3], found[4], 'year first');
  found = digitsAlone.exec(trimmed);
  if (found) return made(found[1], found[2], found[3], undefined, 'year first');
  found = yearLast.exec(trimmed);
  if (found) return readYearLast(found, order);
  found = dayAndLetters.exec(trimmed);
  if (found) return made(wholeYear(found[3]), monthOf(found[2]), found[1], found[4], 'month in letters');
  found = lettersAndDay.exec(trimmed);
  if (found) return made(found[3], monthOf(found[1]), found[2], found[4], 'month in letters');
  return undefined;
}

/** The instant that a written date stands for; a day alone is its start (R2). */
export function instantOf(date: WrittenDate, zone: Zone): Instant {
  if (date.time === null) return startOfDay(date.day, zone);
  if (date.offset !== null) return instant(`${date.day}T${date.time}${date.offset}`);
  if (zone === 'UTC') return `${date.day}T${date.time}Z`;
  return Temporal.PlainDateTime.from(`${date.day}T${date.time}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}

/**
 * The day of somebody's birth. Nobody is born in years to come, and of whom years are written with two digits, few are
 * children: from 21 on they are of the last century.
 */
export function readBirthday(text: string, order: DateOrder): Day | undefined {
  const written = text.trim();
  const day = readDate(written, order)?.day;
  const [, years = ''] = /\D([2-9]\d)$/.exec(written) ?? [];
  const isOfLastCentury = Number(years) > 20 && day?.startsWith(`20${years}`);
  return day && isOfLastCentury ? `19${day.slice(2)}` : day;
}

const wholeYear = (year = '') => (year.length === 2 ? `20${year}` : year);

/** A count of days or seconds that a date can be: from 1928 to 2173. */
function readCount(text: string): WrittenDate | undefined {
  if (secondsOfPrograms.test(text)) {
    const at = instantOfEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
    return { day: at.slice(0, 10), time: at.slice(11, 23), offset: 'Z', form: 'a count' };
  }
  const days = Number(text.replace(',', '.'));
  if (days < 10_000) return undefined;
  const at = sheetsBegin.add({ seconds: Math.round(days * 86_400) });
  const time = at.toPlainTime().toString({ fractionalSecondDigits: 3 });
  const isWhole = Number.isInteger(days);
  return { day: at.toPlainDate().toString(), time: isWhole ? null : time, offset: null, form: 'a count' };
}

function readYearLast(found: RegExpExecArray, order: DateOrder): WrittenDate | undefined {
  const [, one = '', other = '', years = '', rest] = found;
  const year = wholeYear(years);
  if (Number(one) > 12) return made(year, other, one, rest, 'day first');
  if (Number(other) > 12) return made(year, one, other, rest, 'month first');
  // Who writes dots writes the day first.
  if (/^\d+\./.test(found[0])) return made(year, other, one, rest, 'day first');
  return order === 'day first'
    ? made(year, other, one, rest, 'day or month first')
    : made(year, one, other, rest, 'day or month first');
}

function made(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  rest: string | undefined,
  form: DateForm,
): WrittenDate | undefined {
  if (!isDay(Number(year), Number(month), Number(dayOfMonth))) return undefined;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  if (rest === undefined || rest.trim() === '') return { day, time: null, offset: null, form };
  const found = clock.exec(rest.trim().replace(/\s*Uhr$/, ''));
  if (!found) return undefined;
  const [, hours = '', minutes = '', seconds = '00', fraction = '', half, zone] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  return { day, time, offset: offsetOf(zone), form };
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^[A-Z]/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function monthOf(letters: string | undefined): string {
  const low = (letters ?? '').toLowerCase();
  const [four, three] = [low.slice(0, 4), low.slice(0, 3)];
  return String(elsewhere[four] ?? elsewhere[three] ?? months.indexOf(three) + 1);
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
