import { month, monthOf, number, numberOf, weekday, weekdayOf, weeks, weeksOf } from '../date-words.ts';
import {
  after,
  afterWorkingDays,
  dayFrom,
  nextDayOfMonth,
  nextWeekday,
  weekdayOfMonth,
  weekdayOn,
} from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { periodOf } from '../periods.ts';

const on = (day: string, bound?: 'limit'): Meaning => ({
  what: 'day',
  day,
  by: 'words',
  ...(bound && { bound }),
});
const places = ['first', 'second', 'third', 'fourth', 'last'];

/** Days that are told by a step on from another: "a week tomorrow", "Friday in two weeks", "within the month". */
export const furtherOn: readonly Reading[] = [
  {
    pattern:
      /\b(?:(?:the\s+)?same\s+(?:time|day|slot|hour)(?:,?\s+(?:and\s+)?(?:same\s+)?(?:time|place|day|slot|again))?,?|this\s+time)\s+next\s+week\b/gi,
    read: (_, { day }) => on(after(day, { weeks: 1 })),
  },
  {
    pattern:
      /\b(?:the\s+)?(?:very\s+)?next\s+(?:business|working|work)\s+day\b(?!\s+(?:after|following)\b)/gi,
    read: (_, { day }) => on(afterWorkingDays(day, 1)),
  },
  {
    pattern: new RegExp(`\\b(${number})\\s+hours?\\s+from\\s+now\\b`, 'gi'),
    read: (words, { day }) => on(after(day, { days: Math.floor(numberOf(words[1] as string) / 24) })),
  },
  {
    pattern: new RegExp(
      `\\b(?:(${weeks})\\s+(?:from\\s+)?(?:today|tomorrow)|(?:today|tomorrow)\\s+(week|fortnight))\\b`,
      'gi',
    ),
    read: (words, { day }) => {
      const count = words[1] ? weeksOf(words[1]) : /week/i.test(words[2] as string) ? 1 : 2;
      return on(after(day, { days: 7 * count + (/tomorrow/i.test(words[0]) ? 1 : 0) }));
    },
  },
  {
    pattern: new RegExp(`\\b(?:on\\s+)?(${weekday})\\s+in\\s+(${weeks})(?:['’]s?\\s+time)?\\b`, 'gi'),
    read: (words, { day }) =>
      on(after(nextWeekday(day, weekdayOf(words[1] as string)), { weeks: weeksOf(words[2] as string) })),
  },
  {
    // "Today, Monday" is today, though a mere "Monday" said on a Monday is the one a week on.
    pattern: new RegExp(`\\btoday,?\\s+(?:(?:the|a|is|on)\\s+)*(${weekday})\\b`, 'gi'),
    read: (words, { day }) => (weekdayOn(day) === weekdayOf(words[1] as string) ? on(day) : null),
  },
  {
    pattern:
      /\bwithin\s+(?:the|this)\s+(?:(?:same|current|calendar|working|business)\s+)?(week|month|quarter|year)\b(?!\s+(?:of|after|from|following)\b)/gi,
    read: (words, told) => {
      const period = periodOf(`this ${words[1]}`, told);
      return period && on(period.last < told.day ? told.day : period.last, 'limit');
    },
  },
  {
    pattern: /\b(?:the\s+)?(?:first|1st)\s+(?:day\s+)?of\s+(?:the|next)\s+month\b/gi,
    read: (_, { day }) => on(nextDayOfMonth(after(day, { days: 1 }), 1)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(${places.join('|')})\\s+(?:full\\s+)?week\\s+(?:of|in)\\s+(${month})\\b`,
      'gi',
    ),
    read: (words, { day }) => {
      const place = places.indexOf((words[1] as string).toLowerCase());
      const year = Number(day.slice(0, 4));
      const fridays = [year, year + 1].map((each) => fridayOf(each, monthOf(words[2] as string), place));
      const found = fridays.find((each) => each !== null && each >= day);
      return found ? on(found, 'limit') : null;
    },
  },
  {
    pattern: /\b(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+)?(?:h([12])|(first|second)\s+half)\b(?!\s+of\b)/gi,
    read: (words, told) => {
      const half = words[1] ?? (/first/i.test(words[2] as string) ? '1' : '2');
      const period = periodOf(half === '1' ? 'q2' : 'q4', told);
      return period && on(period.last, 'limit');
    },
  },
  {
    // "27.11." and "by 27.11": written so, the day always stands first.
    pattern: /(?<![\d.,$€£v])(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])(?:\.(?!\d)|(?=[\s,;)]|$))/gi,
    read: (words, told, text) => {
      const led =
        /\b(?:on|by|until|till|due|before|b4|from|am|bis|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day)?,?\s+$/i;
      if (!words[0].endsWith('.') && !led.test(text.slice(0, words.index))) return null;
      // "Version 2.1." and "costs 3.5." end a sentence.
      const ends = words.index + words[0].length === text.trimEnd().length;
      if (ends && Number(words[1]) <= 12 && !led.test(text.slice(0, words.index))) return null;
      const year = Number(told.day.slice(0, 4));
      const days = [year - 1, year, year + 1].map((each) =>
        dayFrom(each, Number(words[2]), Number(words[1])),
      );
      const next = days.find((each) => each !== null && each >= told.day);
      const before = days.filter((each) => each !== null && each < told.day).at(-1);
      return next ? { what: 'day', day: next, ...(before && { before }), by: 'number' } : null;
    },
  },
];

/** The Friday of the first, the second, … or the last week of a month. */
function fridayOf(year: number, named: number, place: number): string | null {
  return weekdayOfMonth(year, named, 5, place < 4 ? place + 1 : -1);
}
