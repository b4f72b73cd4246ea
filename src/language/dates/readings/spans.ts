import { month, monthOf, ordinalOf, ordinalWord } from '../date-words.ts';
import { after, dayFrom, weekdayInWeek } from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { anyPeriod, namedPeriod, type Period, periodOf, weekAround } from '../periods.ts';

const day = (of: string, bound?: 'limit'): Meaning => ({
  what: 'day',
  day: of,
  by: 'words',
  ...(bound && { bound }),
});

/** Where the middle of a period is: Wednesday, the 15th, the middle month's 15th. */
function middleOf(period: Period): string {
  if (period.unit === 'week') return after(period.first, { days: 2 });
  if (period.unit === 'year') return after(after(period.first, { months: 6 }), { days: -1 });
  return after(period.first, { months: period.unit === 'quarter' ? 1 : 0, days: 14 });
}

/** Ends, middles and beginnings of weeks, months, quarters and years. */
const edges: readonly Reading[] = [
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:very\\s+)?(end|close|last\\s+day|middle|start|beginning|first\\s+day)\\s+of\\s+(?:the\\s+)?(${anyPeriod})`,
      'gi',
    ),
    read: (words, told) => {
      const period = periodOf(words[2] as string, told);
      return period && edgeOf((words[1] as string).toLowerCase(), period, words[2] as string, told.day);
    },
  },
  {
    pattern: new RegExp(`\\b(?:the\\s+)?(end|mid)(?:-\\s?|\\s+|(?=week\\b))(${anyPeriod})`, 'gi'),
    read: (words, told) => {
      const period = periodOf(words[2] as string, told);
      return period && edgeOf((words[1] as string).toLowerCase(), period, words[2] as string, told.day);
    },
  },
  {
    pattern:
      /\b((?:(?:this|next|the|our|your|their)\s+)?(?:(?:fiscal|financial|calendar)[\s-]+)?(?:month|quarter|year)|fy|q[1-4])(?:['’]s)?[\s-]*(?:end|close)\b(?!\s+(?:of|user|point|product|deal|clos|report))/gi,
    read: (words, told) => {
      const name = (words[1] as string).replace(/-/g, ' ');
      const period = periodOf(/^fy$/i.test(name) ? 'fiscal year' : name, told);
      return period && edgeOf('end', period, name, told.day);
    },
  },
  {
    pattern: /\b(?:the\s+)?(eow|eom|eoq|eoy|fye)\b(?:\s+(next\s+(?:week|month|quarter|year)))?/gi,
    read: (words, told) => {
      const short = (words[1] as string).toLowerCase();
      const unit = { eow: 'week', eom: 'month', eoq: 'quarter', eoy: 'year', fye: 'fiscal year' }[short];
      const name = words[2] ?? (unit as string);
      const period = periodOf(name, told);
      return period && edgeOf('end', period, name, told.day);
    },
  },
];

function edgeOf(edge: string, period: Period, name: string, today: string): Meaning {
  const past = /\b(?:last|past|previous)\b/i.test(name);
  if (/^(?:end|close|last)/.test(edge)) {
    const week = period.unit === 'week' && !/next|coming|following|upcoming/i.test(name) && !past;
    const last = week && period.last < today ? after(period.last, { days: 7 }) : period.last;
    return past ? { what: 'day', day: last, by: 'words', past } : day(last, 'limit');
  }
  const middle = /^mid/.test(edge) ? middleOf(period) : period.first;
  // "The middle of the year", said in November, is next year's.
  const isOver = middle < today && period.unit === 'year' && !past && !/\d|this/.test(name);
  const found = isOver ? after(middle, { years: 1 }) : middle;
  return { what: 'day', day: found, by: 'words', past: past || found < today };
}

/** "The week of the 23rd": from its Monday to its Friday. Reads the day with its own few words. */
const weekOf: Reading = {
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?:(?:week|wk)\\s+(?:of|commencing|comm(?:\\.|encing)?|beginning|starting)|w\\/c)\\s+(?:(?:on|the|mon(?:day)?,?)\\s+)*(?:(${month})\\s+(?:the\\s+)?)?(\\d{1,2}(?:st|nd|rd|th)?|${ordinalWord})(?:\\s+(?:of\\s+)?(${month}))?\\b(?!\\s*[/:.]\\d)`,
    'gi',
  ),
  read: (words, told) => {
    const named = words[1] ?? words[3];
    const ordinal = ordinalOf(words[2] as string);
    const year = Number(told.day.slice(0, 4));
    const days = named
      ? [year, year + 1].map((each) => dayFrom(each, monthOf(named), ordinal))
      : [0, 1, 2].map((months) => {
          const then = after(`${told.day.slice(0, 7)}-01`, { months });
          return dayFrom(Number(then.slice(0, 4)), Number(then.slice(5, 7)), ordinal);
        });
    const of = days.find((each) => each !== null && weekAround(each).last >= told.day);
    if (!of) return null;
    const { first, last } = weekAround(of);
    return { what: 'span', first, last, named: true };
  },
};

/** "Next month", "this quarter", "Q3": days that nobody is held to unless "by" or "before" says so. */
const periods: readonly Reading[] = [
  {
    pattern: new RegExp(`\\b${namedPeriod}(?![\\w’'-])`, 'gi'),
    read: (words, told, text) => {
      if (/\bof\s+a\b/.test(text.slice(words.index + words[0].length, words.index + words[0].length + 5)))
        return null;
      const period = periodOf(words[0], told);
      return (
        period &&
        spanOf(period, /\b(?:last|past|previous)\b/i.test(words[0]) && !/last quarter of/i.test(words[0]))
      );
    },
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|by|before|after|until|till|during|since|for|from|to|starting|beginning|next|this|through)\\s)${month}(?:\\s+20\\d\\d)?\\b(?!\\s+(?:the\\s+)?\\d|\\s*[,.]?\\s*\\d)`,
      'gi',
    ),
    read: (words, told, text) => {
      // "For May", "to march": a name and a verb unless they are written as months are.
      if (/^(?:may|march|mar|jan)$/i.test(words[0]) && !isMonth(words[0], text.slice(0, words.index)))
        return null;
      const period = periodOf(words[0], told);
      return period && spanOf(period, false);
    },
  },
  {
    pattern: /(?<=\b(?:in|by|before|during|until|till|since)\s)20\d\d\b(?![-/.]\d)/gi,
    read: (words, told) => {
      const period = periodOf(words[0], told);
      return period && spanOf(period, period.last < told.day);
    },
  },
  {
    pattern: /\b(?:this|the|over\s+the|next)\s+(?:coming\s+)?weekend\b/gi,
    read: (words, told) => {
      const monday = weekdayInWeek(told.day, 1);
      const first = after(monday, { days: /next/i.test(words[0]) ? 12 : 5 });
      return { what: 'span', first, last: after(first, { days: 1 }), named: false };
    },
  },
];

function isMonth(word: string, before: string): boolean {
  return /^[A-Z]/.test(word) || /\b(?:in|by|until|till|since|before|during)\s$/i.test(before);
}

function spanOf(period: Period, past: boolean): Meaning {
  return { what: 'span', first: period.first, last: period.last, named: false, past };
}

/** Periods, their edges, and weeks that are named by a day. */
export const spanReadings: readonly Reading[] = [...edges, weekOf, ...periods];
