import { agreeing } from '../agreeing.ts';
import {
  month,
  monthOf,
  number,
  numberOf,
  ordinalOf,
  ordinalWord,
  weekday,
  weekdayOf,
} from '../date-words.ts';
import {
  after,
  lastWeekday,
  nextDayOfMonth,
  nextWeekday,
  weekdayInWeek,
  weekdayOfMonth,
  weekdayOn,
} from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';

const part = '(?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night))?';
/** What no weekday is followed by: plurals, newspapers, companies, days that bear a name. */
const ends = '(?![\\w-]|\\.com|\\s+(?:Times|Telegraph|Mirror|Post|mornings|afternoons|evenings|nights)\\b)';

/** One weekday, read forwards and, for what is told of the past, backwards. */
function onWeekday(day: string, today: string, weekday: number): Meaning {
  return { what: 'day', day, before: lastWeekday(today, weekday), by: 'weekday' };
}

export const weekdayReadings: readonly Reading[] = [
  // "A week from Friday", "two weeks on Tuesday".
  {
    pattern: new RegExp(
      `\\b(${number})\\s+weeks?\\s+(?:(?:from|on|after)\\s+)?(?:next\\s+|this\\s+)?(${weekday})\\b${ends}`,
      'gi',
    ),
    read: (words, { day }) => {
      const then = nextWeekday(day, weekdayOf(words[2] as string));
      return { what: 'day', day: after(then, { weeks: numberOf(words[1] as string) }), by: 'words' };
    },
  },
  // "Friday week", "Tuesday fortnight", as is said in Britain.
  {
    pattern: new RegExp(`\\b(${weekday})\\s+(week|fortnight)\\b(?!\\s+(?:of|after))`, 'gi'),
    read: (words, { day }) => {
      const weeks = /week/i.test(words[2] as string) ? 1 : 2;
      return {
        what: 'day',
        day: after(nextWeekday(day, weekdayOf(words[1] as string)), { weeks }),
        by: 'words',
      };
    },
  },
  {
    pattern: new RegExp(`\\b(?:the\\s+)?(${weekday})\\s+after\\s+next\\b`, 'gi'),
    read: (words, { day }) => ({
      what: 'day',
      day: after(ofNextWeek(day, weekdayOf(words[1] as string)), { weeks: 1 }),
      by: 'words',
    }),
  },
  // "The Monday after": told from a day that stands elsewhere, and none unless its number follows.
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)(${weekday})\\s+(?:after|before)(?:\\s+that)?(?=\\s*(?:$|[,.;?!]|and\\b))`,
      'gi',
    ),
    read: (words, { day }, text) => {
      const then = text.slice(words.index + words[0].length);
      if (!new RegExp(`^,?\\s+the\\s+(?:\\d|${ordinalWord}\\b)`, 'i').test(then)) return { what: 'vague' };
      const weekday = weekdayOf(words[1] as string);
      return onWeekday(nextWeekday(day, weekday), day, weekday);
    },
  },
  // "The first Monday in March", "the last Friday of the month".
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+(${weekday})\\s+(?:in|of)\\s+(?:(the|this|next)\\s+month|(${month}))\\b`,
      'gi',
    ),
    read: (words, { day }) => {
      const place = words[1]?.toLowerCase() === 'last' ? -1 : ordinalOf(words[1] as string);
      const named = words[4] ? monthOf(words[4]) : null;
      const begin = `${day.slice(0, 7)}-01`;
      const from = named ? begin : after(begin, { months: words[3]?.toLowerCase() === 'next' ? 1 : 0 });
      for (let ahead = 0; ahead < 13; ahead += 1) {
        const then = after(from, { months: ahead });
        if (named !== null && Number(then.slice(5, 7)) !== named) continue;
        const weekday = weekdayOf(words[2] as string);
        const found = weekdayOfMonth(Number(then.slice(0, 4)), Number(then.slice(5, 7)), weekday, place);
        if (found && found >= day) return { what: 'day', day: found, by: 'words' };
        if (named === null && ahead > 0) return null;
      }
      return null;
    },
  },
  // "Tuesday of next week", "Thursday the week after next", "next week Thursday".
  {
    pattern: new RegExp(
      `\\b(${weekday})${part},?\\s+(?:of\\s+)?(this\\s+week|next\\s+week|the\\s+week\\s+after\\s+next|the\\s+following\\s+week)\\b`,
      'gi',
    ),
    read: (words, { day }) => inWeek(words[2] as string, words[1] as string, day),
  },
  {
    pattern: new RegExp(
      `\\b(this\\s+week|next\\s+week|the\\s+week\\s+after\\s+next),?\\s+(?:on\\s+)?(${weekday})\\b${part}${ends}`,
      'gi',
    ),
    read: (words, { day }) => inWeek(words[1] as string, words[2] as string, day),
  },
  {
    pattern: new RegExp(
      `\\b(this\\s+coming|this|next|coming|last|past)\\s+(${weekday})\\b${part}${ends}`,
      'gi',
    ),
    read: (words, { day }) => {
      const weekday = weekdayOf(words[2] as string);
      const which = (words[1] as string).toLowerCase();
      if (which === 'last' || which === 'past')
        return { what: 'day', day: lastWeekday(day, weekday), by: 'weekday', past: true };
      // "Next Friday" is the one of next week; "this Friday" the coming one, and today on a Friday.
      if (which === 'next') return onWeekday(ofNextWeek(day, weekday), day, weekday);
      if (which === 'this' && weekdayOn(day) === weekday) return onWeekday(day, day, weekday);
      return onWeekday(nextWeekday(day, weekday), day, weekday);
    },
  },
  // "Mon 17", "Friday 14th": a number behind a weekday is a day where the two agree.
  {
    pattern: new RegExp(
      `\\b(${weekday}),?\\s+(\\d{1,2})(st|nd|rd|th)?\\b(?!\\s*(?:[:.]\\d|[ap]\\.?m\\b|%|of\\b|${month}|\\/|-?\\s*\\d))`,
      'gi',
    ),
    read: (words, { day }) => {
      const ordinal = Number(words[2]);
      if (ordinal < 1 || ordinal > 31) return null;
      return agreeing(nextDayOfMonth(day, ordinal), weekdayOf(words[1] as string), words[3] !== undefined);
    },
  },
  {
    pattern: new RegExp(`\\b${weekday}\\b(?:['’]s(?=\\s))?${part}${ends}`, 'gi'),
    read: (words, { day }, text) => {
      const before = text.slice(Math.max(0, words.index - 24), words.index);
      const then = text.slice(words.index + words[0].length);
      if (
        /\b(?:every|each|most|black|good|cyber|casual|bank holiday|super bowl|an?|any|typical|normal|some|not|not on|n['’]t (?:make|do)|cannot (?:make|do)|usually|(?:second|third|fourth|other) )\s*$/i.test(
          before,
        )
      )
        return null;
      if (
        /^\s*(?:(?:to|through|thru)\s+|[-–]\s*)fri(?:day)?\b/i.test(then) ||
        /\bmon(?:day)?\s*(?:to|through|thru|[-–])\s*$/i.test(before)
      )
        return null;
      if (!isWeekday(words[0], before, then)) return null;
      const weekday = weekdayOf(words[0]);
      return onWeekday(nextWeekday(day, weekday), day, weekday);
    },
  },
];

/** "Sat", "sun" and "wed" are words of their own, and "Mon", "Fri" parts of names: what stands around them decides. */
function isWeekday(words: string, before: string, then: string): boolean {
  if (/day/i.test(words)) return !/\b(?:Ruby|Wednesday|Girl)\s$/.test(before);
  if (/^(?:sat|sun|wed)\b/i.test(words))
    return (
      /(?:\b(?:by|on|before|until|till|this|next|last|or|and|for|from)|[-–>/,:])\s*$/i.test(before) ||
      /^\s*\d/.test(then)
    );
  return /^(?:$|[\s.,;:!?)/+–-])/.test(then);
}

/** The weekday of the week after this one; weeks begin on Monday. */
function ofNextWeek(today: string, weekday: number): string {
  return after(weekdayInWeek(today, weekday), { weeks: 1 });
}

function inWeek(week: string, name: string, today: string): Meaning {
  const weekday = weekdayOf(name);
  const weeks = /this/i.test(week) ? 0 : /after/i.test(week) ? 2 : 1;
  const day = after(weekdayInWeek(today, weekday), { weeks });
  return { what: 'day', day, by: 'weekday', past: day < today };
}
