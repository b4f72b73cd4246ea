import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';
import type { Day } from '#domain/time/calendar.ts';
import type { DayMonthOrder, ToldFrom } from '../date-phrase.ts';
import { dayFrom } from '../days.ts';
import type { Found, Meaning } from '../meaning.ts';

type Numbers = ParsedResult['start'];

/** What chrono reads for us: dates that are written out. What is told from today, in words, our own readings know. */
const parts = [
  'ISOFormatParser',
  'ENYearMonthDayParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
];

function chronoOf(order: DayMonthOrder): Chrono {
  const parsersOf = (names: readonly string[], dayFirst: boolean) =>
    configuration
      .createConfiguration(false, dayFirst)
      .parsers.filter((parser) => names.includes(parser.constructor.name));
  // Told that the day stands first, chrono takes the 10 of "June 10" for a year: that is for its numbers alone.
  const parsers = [
    ...parsersOf(parts, false),
    ...parsersOf(['SlashDateFormatParser'], order === 'day first'),
  ];
  if (parsers.length !== parts.length + 1) throw new Error('chrono-node names its parsers otherwise now.');
  return new Chrono({ parsers, refiners: [] });
}

const readers: Partial<Record<DayMonthOrder, Chrono>> = {};
/** Chrono wants an instant to tell from; only what stands in the words is taken, so that any will do. */
const anyInstant = { instant: new Date(0), timezone: 0 };

/** Dates with the name or the number of their month: "March 26th", "the sixth of May", "3 Dec 2pm", "4/3", "2026-05-01". */
export function writtenDates(text: string, told: ToldFrom): Found[] {
  readers[told.dayMonthOrder] ??= chronoOf(told.dayMonthOrder);
  const chrono = readers[told.dayMonthOrder] as Chrono;
  // "June the third": the article is taken out of chrono's sight, and its place kept.
  const seen = text.replace(
    /(?<=\b[a-z]{3,9}\s)the(?=\s)|(?<=\d\s(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\.,?|(?<=\d)\.(?=\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
    (article) => ' '.repeat(article.length),
  );
  const found = chrono.parse(seen, anyInstant).flatMap((result) => {
    const from = result.index + (/^(?:on\s+|\W+)/i.exec(result.text)?.[0].length ?? 0);
    const whole = text.slice(from, result.index + result.text.trimEnd().length);
    const words = withoutHour(whole, text.slice(from + whole.length));
    const to = from + words.length;
    if (!isDate(words, text.slice(0, from), text.slice(to))) return [];
    const meaning = meaningOf(result.start, result.end, words, told, words !== whole);
    return meaning ? [{ from, to, meaning }] : [];
  });
  // Of "3 Dec, 2 p.m." chrono reads "3 Dec" and "Dec, 2": what begins first is meant.
  return found
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter(
      (each, place, all) => place === 0 || each.from >= Math.max(...all.slice(0, place).map(({ to }) => to)),
    );
}

/** What follows 5/6 where it is five of six: a thing, and not "at", "works" or the next day. */
const countedThing = /^\s+(?!(?:at|and|or|for|with|to|is|was|works?|if|then|from|in|on|it|we)\b)[a-z]{3,}/;

/** Fractions, versions, "24/7" and "we may 2" are written like dates. */
function isDate(words: string, before: string, then: string): boolean {
  if (/^\d{1,2}\/\d{1,2}$/.test(words)) {
    if (
      /^(?:24\/7|50\/50|9\/11|20\/20|1\/1)$/.test(words) ||
      /^\s*(?:of|inch|th|%|x\b)/i.test(then) ||
      /[\w/.$€£-]$/.test(before)
    )
      return false;
    const [over = 0, under = 0] = words.split('/').map(Number);
    const led =
      /(?:\b(?:on|by|before|until|till|from|after|for|through|due|since|mon|tues?|wed|thu(?:rs)?|fri|day),?|[:;>(–])\s*$/i.test(
        before,
      );
    if (!led && countedThing.test(then)) return false;
    if (/\b(?:on|for|from|of)\s+$/i.test(before) && /^\s+[a-z]{3,}s\b/.test(then)) return false;
    return led || !(over < under && [2, 3, 4, 5, 8, 10].includes(under));
  }
  // "A may 10", "march 40 people": the verb is written small and stands behind somebody.
  if (
    /^(?:may|march)\b/.test(words) &&
    /\b(?:i|we|you|they|he|she|it|that|this|to|which|who|[a-z]+s)\s+$/i.test(before)
  )
    return false;
  if (/^\d{1,2}\s+(?:may|march|mar|sat|sun)$/.test(words) && /^\s+(?:be|have|not|need|want)\b/.test(then))
    return false;
  return !/^[\w%]|^\s*%/.test(then) && !/[$€£v.\d]$/.test(before);
}

/** "2 December, 10 to 10:45", "2 Dec 13.30", "2 Dec 1330": what chrono takes for a year is an hour. */
function withoutHour(words: string, then: string): string {
  const isHour =
    /^\s*(?:(?:-|–|to|until|till)\s*\d|[ap]\.?m\b|h(?:rs)?\b|uhr\b|o['’]?clock|[.:][0-5]\d(?!\d))/i.test(
      then,
    );
  const timed = words.replace(/(?<=[a-z]),?\s+(?:0\d|1\d|2[1-3])[0-5]\d$/i, '');
  return isHour ? timed.replace(/(?<=[a-z]),?\s+\d{1,2}$/i, '') : timed;
}

function meaningOf(
  start: Numbers,
  end: Numbers | undefined,
  words: string,
  told: ToldFrom,
  isYearless: boolean,
): Meaning | null {
  const first = dayNamed(start, told.day, isYearless);
  if (!first) return null;
  if (end) {
    const last = dayNamed(end, first.day);
    return last && { what: 'span', first: first.day, last: last.day, named: true };
  }
  const other = /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/.test(words) ? turned(start, told.day) : null;
  if (other && other !== first.day)
    return { what: 'day', ...first, by: 'number', doubt: 'day or month', options: [first.day, other] };
  return { what: 'day', ...first, by: 'number' };
}

/** The day in the year that was named, else the next from today on, with the last one before for what is past. */
function dayNamed(
  given: Numbers,
  today: Day,
  isYearless = false,
): { day: Day; before?: Day; past?: boolean } | null {
  const month = given.get('month');
  const day = given.get('day');
  if (month === null || day === null) return null;
  if (given.isCertain('year') && !isYearless) {
    const found = dayFrom(given.get('year') as number, month, day);
    return found === null ? null : { day: found, past: found < today };
  }
  const year = Number(today.slice(0, 4));
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((ahead) => dayFrom(year + ahead, month, day))
    .filter((each) => each !== null);
  const next = days.find((each) => each >= today);
  const before = days.filter((each) => each < today).at(-1);
  return next ? { day: next, ...(before && { before }) } : null;
}

/** The same numbers read the other way round, where that is a day too. */
function turned(given: Numbers, today: Day): Day | null {
  const month = given.get('month') as number;
  const day = given.get('day') as number;
  if (day > 12) return null;
  if (given.isCertain('year')) return dayFrom(given.get('year') as number, day, month);
  const year = Number(today.slice(0, 4));
  return (
    [year, year + 1]
      .map((each) => dayFrom(each, day, month))
      .find((each) => each !== null && each >= today) ?? null
  );
}
