import { month, monthOf, ordinalOf, ordinalWord, weekday, weekdayOf, weeks, weeksOf } from '../date-words.ts';
import { after, lastWeekday, nextWeekday, weekdayInWeek, weekdayOfMonth, weekdayOn } from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { afterWeekday as ends, onWeekday, partOfDay as part } from '../one-weekday.ts';

/** The middle of a week, and the day that it is. */
const middle = 'mid-?\\s?week';
const wednesday = 3;

/** Before "a fortnight on Tuesday" these tell what is usual, or of what has been. */
const isEvery = /\b(?:every|each|once|twice|times|last|past)\s+(?:an?\s+)?$/i;

/** Weekdays of a week that is named: "next Friday", "a week from Tuesday", "the first Monday in March". */
export const weekdayReadings: readonly Reading[] = [
  // "A week from Friday", "two weeks on Tuesday", "a fortnight on Tuesday".
  {
    pattern: new RegExp(
      `\\b(${weeks})(?:['’]s?\\s+time)?(?:(?<=\\bin\\s.+),)?\\s+(?:(?:from|on|after)\\s+)?(?:next\\s+|this\\s+)?(${weekday})\\b${ends}`,
      'gi',
    ),
    read: (words, { day }, text) => {
      if (isEvery.test(text.slice(0, words.index))) return { what: 'vague' };
      const then = nextWeekday(day, weekdayOf(words[2] as string));
      return { what: 'day', day: after(then, { weeks: weeksOf(words[1] as string) }), by: 'words' };
    },
  },
  {
    pattern: new RegExp(`\\b(${weeks})\\s+ago\\s+(?:on\\s+)?(${weekday})\\b`, 'gi'),
    read: (words, { day }) => {
      const last = lastWeekday(day, weekdayOf(words[2] as string));
      const then = after(last, { weeks: -weeksOf(words[1] as string) });
      return { what: 'day', day: then, by: 'words', past: true };
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
  {
    pattern: new RegExp(`\\b(?:the\\s+)?following\\s+(${weekday})\\b${part}${ends}`, 'gi'),
    read: (words, { day, mentioned }) => {
      const last = mentioned?.at(-1);
      const weekday = weekdayOf(words[1] as string);
      return last && last >= day ? onWeekday(nextWeekday(last, weekday), day, weekday) : { what: 'vague' };
    },
  },
  // "The Monday after": told from a day that was named shortly before, else none unless its number follows.
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)(${weekday})\\s+(?:after|before)(?:\\s+that)?(?=\\s*(?:$|[,.;?!]|and\\b))`,
      'gi',
    ),
    read: (words, { day, mentioned }, text) => {
      const then = text.slice(words.index + words[0].length);
      const weekday = weekdayOf(words[1] as string);
      const last = mentioned?.at(-1);
      const isBefore = /before/i.test(words[0]);
      const found = last && (isBefore ? lastWeekday : nextWeekday)(last, weekday);
      if (last && found && last >= day && found >= day) return onWeekday(found, day, weekday);
      if (!new RegExp(`^,?\\s+the\\s+(?:\\d|${ordinalWord}\\b)`, 'i').test(then)) return { what: 'vague' };
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
  // "Tuesday of next week", "Thursday the week after next", "next week Thursday", "mid-week next week".
  {
    pattern: new RegExp(
      `\\b(${weekday}|${middle})${part},?\\s+(?:of\\s+)?(this\\s+week|next\\s+week\\s+but\\s+one|next\\s+week|the\\s+week\\s+after\\s+next|the\\s+following\\s+week)\\b`,
      'gi',
    ),
    read: (words, { day }) => inWeek(words[2] as string, words[1] as string, day),
  },
  {
    pattern: new RegExp(
      `\\b(this\\s+week|next\\s+week\\s+but\\s+one|next\\s+week|the\\s+week\\s+after\\s+next),?\\s+(?:on\\s+)?(${weekday}|${middle})\\b${part}${ends}`,
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
];

/** The weekday of the week after this one; weeks begin on Monday. */
function ofNextWeek(today: string, weekday: number): string {
  return after(weekdayInWeek(today, weekday), { weeks: 1 });
}

function inWeek(week: string, name: string, today: string): Meaning {
  const weekday = /^mid/i.test(name) ? wednesday : weekdayOf(name);
  const ahead = /this/i.test(week) ? 0 : /after|but/i.test(week) ? 2 : 1;
  const day = after(weekdayInWeek(today, weekday), { weeks: ahead });
  return { what: 'day', day, by: 'weekday', past: day < today };
}
