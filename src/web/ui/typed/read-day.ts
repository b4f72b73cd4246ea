import { type CalendarDate, parseDate } from '@internationalized/date';

/** The days of the week as people begin to write them, in the languages we speak; Monday is 1. */
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sonntag'],
  ['monday', 'montag'],
  ['tuesday', 'dienstag'],
  ['wednesday', 'mittwoch'],
  ['thursday', 'donnerstag'],
  ['friday', 'freitag'],
  ['saturday', 'samstag', 'sonnabend'],
];
const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'jan'],
  ['february', 'februar', 'feber'],
  ['march', 'märz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober', 'okt'],
  ['november'],
  ['december', 'dezember', 'dez'],
];
const near: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  tod: 0,
  heu: 0,
  tomorrow: 1,
  tom: 1,
  morgen: 1,
  mor: 1,
  übermorgen: 2,
  uebermorgen: 2,
  üb: 2,
};
const units: readonly [readonly string[], 'days' | 'weeks' | 'months'][] = [
  [['d', 'day', 'days', 't', 'tag', 'tage', 'tagen'], 'days'],
  [['w', 'week', 'weeks', 'woche', 'wochen'], 'weeks'],
  [['m', 'month', 'months', 'monat', 'monate', 'monaten'], 'months'],
];
const counts: readonly (readonly string[])[] = [
  [],
  ['a', 'an', 'one', 'ein', 'eine', 'einem', 'einer'],
  ['two', 'zwei'],
  ['three', 'drei'],
  ['four', 'vier'],
  ['five', 'fünf', 'fuenf'],
  ['six', 'sechs'],
  ['seven', 'sieben'],
  ['eight', 'acht'],
  ['nine', 'neun'],
  ['ten', 'zehn'],
  ['eleven', 'elf'],
  ['twelve', 'zwölf', 'zwoelf'],
  ['thirteen', 'dreizehn'],
  ['fourteen', 'vierzehn'],
];
const fillers = new Set([
  'by',
  'on',
  'the',
  'of',
  'until',
  'this',
  'am',
  'bis',
  'zum',
  'den',
  'dem',
  'der',
  'diesen',
]);
const nexts = new Set(['next', 'nächste', 'nächsten', 'nächster', 'naechsten', 'kommenden', 'nächstes']);

/** A day as somebody types it in a hurry: `fri`, `tomorrow`, `27.11`, `3 dec`, `in 2 weeks`, `+3`. Null if it is none. */
export function readDay(typed: string, today: CalendarDate, locale: string): CalendarDate | null {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const words = text
    .split(' ')
    .filter((word) => !fillers.has(word))
    .map((word) => word.replace(/^(\d+)(st|nd|rd|th),?$/, '$1'));
  if (text === '' || words.length === 0) return null;
  return (
    ofNearDays(words, today) ??
    ofWeekday(words, today) ??
    ofDistance(words.join(' '), today) ??
    ofNumbers(words.join(' '), today, locale) ??
    ofMonthName(words, today) ??
    ofPartOfMonth(words, today) ??
    ofDayWithItsName(words, today, locale)
  );
}

function ofNearDays(words: readonly string[], today: CalendarDate): CalendarDate | null {
  if (words.length !== 1) return null;
  const days = near[words[0] ?? ''];
  return days === undefined ? null : today.add({ days });
}

/** The next such day after today; a week later where "next" stands before it. */
function ofWeekday(words: readonly string[], today: CalendarDate): CalendarDate | null {
  const isNext = words.length === 2 && nexts.has(words[0] ?? '');
  if (words.length !== 1 && !isNext) return null;
  const word = (words.at(-1) ?? '').replace(/\.$/, '');
  if (isNext && /^(week|woche)$/.test(word)) return today.add({ weeks: 1 });
  if (isNext && /^(month|monat)$/.test(word)) return today.add({ months: 1 });
  if (word.length < 2) return null;
  const weekday = weekdays.findIndex((names) => names.some((name) => name.startsWith(word)));
  if (weekday < 0) return null;
  const ahead = (weekday - today.toDate('UTC').getUTCDay() + 7) % 7 || 7;
  return today.add({ days: ahead + (isNext && ahead < 7 ? 7 : 0) });
}

function ofDistance(text: string, today: CalendarDate): CalendarDate | null {
  const bare = /^\+ ?(\d{1,3})$/.exec(text)?.[1];
  if (bare) return today.add({ days: Number(bare) });
  const found = /^(?:in |\+)? ?(\d{1,3}|[a-zäöü]+) ?([a-zäöü]+)$/.exec(text);
  if (!found) return null;
  const [, count = '', unit = ''] = found;
  const spoken = counts.findIndex((words) => words.includes(count));
  const number = spoken < 0 ? Number(count) : spoken;
  if (unit === 'fortnight') return Number.isInteger(number) ? today.add({ weeks: 2 * number }) : null;
  const kind = units.find(([names]) => names.includes(unit))?.[1];
  return kind && Number.isInteger(number) ? today.add({ [kind]: number }) : null;
}

/** `27`, `27.11.`, `27/11/26`, `2026-11-27`, `27112026`; in the United States the month comes before a slash. */
function ofNumbers(text: string, today: CalendarDate, locale: string): CalendarDate | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return made(text);
  const together = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const parts = together?.slice(1) ?? text.replace(/[./-]$/, '').split(/\s?[./-]\s?/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  if (parts.length === 1) return ofDayAlone(Number(parts[0]), today);
  const [first, second, year] = parts.map(Number);
  const inOrder = dayOf(Number(first), Number(second), year, today);
  const turned = dayOf(Number(second), Number(first), year, today);
  // With points it is written the European way, whoever writes it.
  return locale === 'en-US' && !text.includes('.') ? (turned ?? inOrder) : (inOrder ?? turned);
}

function ofDayAlone(day: number, today: CalendarDate): CalendarDate | null {
  if (day < 1 || day > 31) return null;
  for (const months of [0, 1, 2]) {
    const month = today.set({ day: 1 }).add({ months });
    const date = month.set({ day });
    if (date.day === day && date.compare(today) >= 0) return date;
  }
  return null;
}

function ofMonthName(words: readonly string[], today: CalendarDate): CalendarDate | null {
  const parts = words.flatMap((word) => /^(\d+)\.?([a-zäöü]+)$/.exec(word)?.slice(1) ?? [word]);
  const name = parts.find((part) => /^[a-zäöü]{3,}\.?$/.test(part))?.replace(/\.$/, '');
  if (name === undefined) return null;
  const month = months.findIndex((names) => names.some((known) => known.startsWith(name))) + 1;
  const numbers = parts.filter((part) => /^\d+[.,]?$/.test(part)).map((part) => parseInt(part, 10));
  if (month === 0 || numbers.length === 0 || numbers.length + 1 !== parts.length) return null;
  return dayOf(numbers[0] ?? 0, month, numbers[1], today);
}

/** `end of January`, `Mitte Mai`: people who do not know the day yet know as much. */
function ofPartOfMonth(words: readonly string[], today: CalendarDate): CalendarDate | null {
  const [part = '', ...named] = words;
  const isEnd = part === 'end' || part === 'ende';
  if (!isEnd && part !== 'mid' && part !== 'middle' && part !== 'mitte') return null;
  const isThis = named.length === 1 && /^(month|monats?)$/.test(named[0] ?? '');
  const middle = isThis ? today.set({ day: 15 }) : ofMonthName(['15', ...named], today);
  return isEnd ? (middle?.set({ day: 31 }) ?? null) : middle;
}

/** `Mon 14 Dec`, `Mo., 14.12.`: the day says which one it is, and its name what is known of it anyway. */
function ofDayWithItsName(
  [name = '', ...rest]: readonly string[],
  today: CalendarDate,
  locale: string,
): CalendarDate | null {
  const word = name.replace(/[.,]+$/, '');
  if (word.length < 2 || !weekdays.some((names) => names.some((known) => known.startsWith(word))))
    return null;
  return ofNumbers(rest.join(' '), today, locale) ?? ofMonthName(rest, today);
}

/** Without a year it is the nearest one: a day that has just passed stays, one long past is next year's. */
function dayOf(
  day: number,
  month: number,
  year: number | undefined,
  today: CalendarDate,
): CalendarDate | null {
  if (year !== undefined) return madeOf(year < 100 ? 2000 + year : year, month, day);
  const date = madeOf(today.year, month, day);
  if (date && date.compare(today) < -60) return madeOf(today.year + 1, month, day);
  return date ?? madeOf(today.year + 1, month, day);
}

function madeOf(year: number, month: number, day: number): CalendarDate | null {
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  return made(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

function made(text: string): CalendarDate | null {
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}
