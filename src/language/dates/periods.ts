import type { Day } from '#domain/time/calendar.ts';
import type { ToldFrom } from './date-phrase.ts';
import { month, monthOf, ordinalOf } from './date-words.ts';
import { after, dayFrom, weekdayInWeek, weekdayOn } from './days.ts';

/** A week from Monday to Friday, a month, a quarter of the fiscal year, or a year. */
export interface Period {
  readonly unit: 'week' | 'month' | 'quarter' | 'year';
  readonly first: Day;
  readonly last: Day;
}

const which =
  '(?:(?:this|next|last|past|previous|coming|current|following|upcoming|our|your|their|the(?: (?:coming|current|following|next|last|past|previous))?)\\s+)';
const unit = '(?:(?:fiscal|financial|calendar|business|work(?:ing)?)\\s+)?(?:week|month|quarter|year)';
const quarterName = '(?:q[1-4]|(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+quarter)';
const ofYear =
  "(?:(?:\\s+of)?\\s*,?\\s+(?:fy\\s?'?(?:20)?\\d\\d|20\\d\\d|(?:this|next|the)\\s+(?:fiscal\\s+|financial\\s+)?year))";

/** Periods that stand for themselves: "next week", "Q3", "the fourth quarter of 2027", "FY27". */
export const namedPeriod = `(?:the\\s+(?:week|month|quarter|year)\\s+after\\s+next|next\\s+(?:week|month|quarter|year)\\s+but\\s+one|(?:this|next|last|past|previous|coming|current|following|upcoming|the\\s+(?:coming|current|following|next|last|past|previous))\\s+${unit}|(?:the\\s+)?${quarterName}${ofYear}?|fy\\s?'?(?:20)?\\d\\d)`;
/** Periods that something of is named: "(the end of) the week", "March", "2027". */
export const anyPeriod = `(?:the\\s+(?:week|month|quarter|year)\\s+after\\s+next|next\\s+(?:week|month|quarter|year)\\s+but\\s+one|${which}?${unit}|(?:the\\s+)?${quarterName}${ofYear}?|fy\\s?'?(?:20)?\\d\\d|(?:this\\s+|next\\s+)?${month}(?:\\s+20\\d\\d)?|20\\d\\d)(?![\\w'’-])`;

/** The days of a period as its words name it. */
export function periodOf(words: string, told: ToldFrom): Period | null {
  const said = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const quarter = new RegExp(`${quarterName}`).exec(said);
  if (quarter) return quarterOf(said, quarter[0], told);
  const fiscal = /^fy ?'?(?:20)?(\d\d)$/.exec(said);
  if (fiscal) return fiscalYear(2000 + Number(fiscal[1]), told);
  if (/^20\d\d$/.test(said)) return { unit: 'year', first: `${said}-01-01`, last: `${said}-12-31` };
  const inMonth = new RegExp(`^(this |next )?(${month})(?: (20\\d\\d))?$`).exec(said);
  if (inMonth) return monthNamed(monthOf(inMonth[2] as string), inMonth[3], inMonth[1] === 'next ', told.day);
  const step = / (?:after next|but one)$/.test(said)
    ? 2
    : /\b(?:next|coming|following|upcoming)\b/.test(said)
      ? 1
      : /\b(?:last|past|previous)\b/.test(said)
        ? -1
        : 0;
  if (said.includes('week')) return week(told.day, step);
  if (said.includes('month')) return months(`${told.day.slice(0, 7)}-01`, step, 1, 'month');
  if (said.includes('quarter')) return months(quarterBegin(told), step, 3, 'quarter');
  if (!said.includes('year')) return null;
  if (/fiscal|financial|business/.test(said)) {
    const ends = yearsFiscal(told) + step;
    return fiscalYear(ends, told);
  }
  const year = Number(told.day.slice(0, 4)) + step;
  return { unit: 'year', first: `${year}-01-01`, last: `${year}-12-31` };
}

/** The week that a day is in, or the one after it where the day is of a weekend. */
export function weekAround(day: Day): Period {
  return week(weekdayOn(day) > 5 ? after(day, { days: 2 }) : day, 0);
}

function week(day: Day, step: number): Period {
  const first = after(weekdayInWeek(day, 1), { days: 7 * step });
  return { unit: 'week', first, last: after(first, { days: 4 }) };
}

function months(begin: Day, step: number, length: number, unit: Period['unit']): Period {
  const first = after(begin, { months: step * length });
  return { unit, first, last: after(after(first, { months: length }), { days: -1 }) };
}

function quarterBegin(told: ToldFrom): Day {
  const ahead = (Number(told.day.slice(5, 7)) - told.fiscalYearStartsIn + 12) % 3;
  return after(`${told.day.slice(0, 7)}-01`, { months: -ahead });
}

/** The fiscal year of today, by the year in which it ends. */
function yearsFiscal(told: ToldFrom): number {
  const [year, month] = told.day.split('-').map(Number) as [number, number];
  if (told.fiscalYearStartsIn === 1) return year;
  return month >= told.fiscalYearStartsIn ? year + 1 : year;
}

function fiscalYear(ends: number, told: ToldFrom): Period {
  const starts = told.fiscalYearStartsIn;
  const first = dayFrom(starts === 1 ? ends : ends - 1, starts, 1) as Day;
  return months(first, 0, 12, 'year');
}

/** "Q3": of the year that was named, else the one that is not over yet. */
function quarterOf(said: string, name: string, told: ToldFrom): Period {
  const place = name.startsWith('q')
    ? Number(name[1])
    : name.startsWith('last')
      ? 4
      : ordinalOf(name.split(' ')[0] as string);
  const named = /(?:fy ?'?(?:20)?|20)(\d\d)$/.exec(said);
  const current = yearsFiscal(told);
  const of = (ends: number) => months(fiscalYear(ends, told).first, place - 1, 3, 'quarter');
  if (named) return of(2000 + Number(named[1]));
  if (/next (?:fiscal |financial )?year$/.test(said)) return of(current + 1);
  const now = of(current);
  return now.last < told.day ? of(current + 1) : now;
}

/** "March": this one while it lasts, else the next; "next March" is never one of a month that is under way. */
function monthNamed(month: number, year: string | undefined, next: boolean, today: Day): Period {
  const thisYear = Number(today.slice(0, 4));
  const first = dayFrom(year ? Number(year) : thisYear, month, 1) as Day;
  const found = months(first, 0, 1, 'month');
  const over = next ? found.first <= today : found.last < today;
  return year || !over ? found : months(after(first, { years: 1 }), 0, 1, 'month');
}
