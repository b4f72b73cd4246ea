import { number, numberOf } from '../date-words.ts';
import { after, afterWorkingDays, lastWeekday, nextWeekday, weekdayOn } from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { timeAfter } from '../time-of-day.ts';

const words = (day: string, more: { bound?: 'limit'; past?: boolean } = {}): Meaning => ({
  what: 'day',
  day,
  by: 'words',
  ...more,
});
const part = '(?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night))?';
/** What is done for a while, again and again or by a rule is no date: "it usually takes two weeks". */
const habit =
  /\b(?:usually|typically|normally|generally|always|on average|every|per|each|took|takes?|taking|lasts?|lasted|(?<!(?:['’]ll|\bwill|\bto|\bcan)\s)(?:has|have|had)(?!\s+to\b)|how\s+(?:many|much|often)|times|hasn['’]t|haven['’]t|didn['’]t|hadn['’]t|saved|spent|trial|warranty)\b/i;
/** "Once you sign, within 48 hours" is told from the signing. */
const event =
  /\b(?:once|after|when|whenever|as soon as|if|of|from)\s+(?:you|we|i|they|he|she|it|the|your|our|that|contract|kick)/i;
const fromEvent =
  /^\s*(?:of|from|after|before|following|prior|into|instead|earlier|ago|later|ahead)\b(?!\s+(?:now|today|tomorrow))/i;

export const toldFromToday: readonly Reading[] = [
  {
    pattern: /\bthe\s+day\s+after\s+tomorrow\b|\bovermorrow\b/gi,
    read: (_, { day }) => words(after(day, { days: 2 })),
  },
  {
    pattern: /\bthe\s+day\s+before\s+yesterday\b/gi,
    read: (_, { day }) => words(after(day, { days: -2 }), { past: true }),
  },
  {
    pattern: new RegExp(`\\b(?:yesterday|last\\s+night)${part}(?!['’])\\b`, 'gi'),
    read: (_, { day }) => words(after(day, { days: -1 }), { past: true }),
  },
  {
    pattern: new RegExp(
      `\\b(?:tomorrow|tmrw?|tmw|tomorow|tommorow)\\b${part}(?!['’]s\\s+\\w*\\s*(?:visit|world))`,
      'gi',
    ),
    read: (_, { day }) => words(after(day, { days: 1 })),
  },
  {
    pattern:
      /\b(?:today(?:\s+(?:morning|afternoon|evening))?(?!['’]s)|tonight(?!['’]s)|later\s+today|this\s+(?:morning|afternoon|evening)|this\s+very\s+day|same\s+day\s+today)\b/gi,
    read: (_, { day }) => ({ what: 'day', day, before: day, by: 'words' }),
  },
  {
    pattern:
      /\b(?:right\s+(?:now|away|after\s+this(?:\s+call|\s+meeting)?)|immediately|straight\s*away|at\s+once|(?:right\s+|straight\s+)?after\s+(?:this|the|our)\s+(?:call|meeting)|now)\b/gi,
    read: (found, { day }, text) => {
      const before = text.slice(0, found.index);
      const then = text.slice(found.index + found[0].length);
      // "I'll send it now", but not "now let me show you" or "what we will need right now is".
      const doing =
        /(?:['’]ll|\bwill|\bshall|\bgoing to|\bgonna|\blet me)\s(?:(?!\b(?:if|when|because|but|need|be|have)\b)[^,;:])*$/i;
      return doing.test(before) && /^\s*(?:$|[.,;!)]|and\b|from\b|with\b|to\b|so\b)/i.test(then)
        ? words(day)
        : null;
    },
  },
  {
    pattern:
      /\b(?:by\s+)?(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+|my\s+|your\s+)?(?:(?:business|working|work)\s+)?(?:day|today|business|play)\b|\b(?:eod|cob|cop)\b/gi,
    read: (found, { day }, text) =>
      // "At the end of the day, it is about trust."
      /\bat\s+$/i.test(text.slice(0, found.index)) && /the\s+day/i.test(found[0])
        ? null
        : { what: 'day', day, by: 'words', bound: 'limit', partOfDay: true },
  },
  // A time of today, where no day stands beside it: "by noon", "at 3 pm", "before 17:30".
  {
    pattern:
      /(?<=(?:\b(?:by|before|around|until|till|at|from)|@)\s)(?:noon|midday|lunch(?:time)?|midnight|tonight|half\s+past\s+\w+|\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b\.?|[012]?\d:[0-5]\d\b|\d{1,2}\.[0-5]0\b(?!\s*(?:%|million|euros?|dollars|per)))/gi,
    read: (found, { day }, text) => {
      const time = timeAfter(` at ${found[0]}`);
      if (habit.test(text.slice(0, found.index))) return null;
      return { what: 'day', day, by: 'words', partOfDay: true, ...(time && { time }) };
    },
  },
  {
    pattern: /\bin\s+the\s+morning\b/gi,
    read: (found, { day }, text) => {
      const before = text.slice(0, found.index);
      return /(?:['’]ll|\bwill|\bgoing to|\bgonna|\bgoes\s+out)\b/i.test(before) &&
        !/(?:\bat\s+\w+|\d)\s+$/.test(before) &&
        !habit.test(before)
        ? words(after(day, { days: 1 }))
        : null;
    },
  },
  // "Within five business days", "in two working days".
  {
    pattern: new RegExp(
      `\\b(within|in|inside(?:\\s+of)?|next|give\\s+(?:me|us)|allow(?:\\s+(?:me|us))?)\\s+(?:the\\s+next\\s+)?(${number})\\s+(?:business|working)\\s+days?(?:['’]\\s+time)?\\b`,
      'gi',
    ),
    read: (found, { day }, text) =>
      relative(
        found,
        text,
        words(
          afterWorkingDays(day, numberOf(found[2] as string)),
          /^(?:with|ins)in|inside/i.test(found[1] as string) ? { bound: 'limit' } : {},
        ),
      ),
  },
  {
    pattern: new RegExp(
      `\\b(within|in|inside(?:\\s+of)?)\\s+(?:the\\s+next\\s+|the\\s+)?(${number}\\s+|half\\s+an\\s+)?(minute|hour|day|week|fortnight|month|quarter|year)s?(?:['’]s?)?(?:\\s+time)?\\b(?!\\s+(?:or|and|to)\\s+(?:so|two|three|\\d)|\\s*[-–]|\\s+a\\s+(?:week|day))`,
      'gi',
    ),
    read: (found, { day }, text) => {
      const within = !/^in$/i.test(found[1] as string) || /\bnext\b/i.test(found[0]);
      const unit = (found[3] as string).toLowerCase();
      // "I'll show you in a minute" is said of a conversation that goes on.
      if (/^in\s+(?:an?|one)\s+minute/i.test(found[0])) return null;
      const named = found[2]?.trim();
      if (!within && !named && unit !== 'hour') return null;
      const count = !named || /half/i.test(named) ? 1 : numberOf(named);
      if (unit === 'month' || unit === 'quarter' || unit === 'year')
        return relative(found, text, inMonths(day, count * { month: 1, quarter: 3, year: 12 }[unit]));
      const days = {
        minute: 0,
        hour: Math.floor(count / 24),
        day: count,
        week: 7 * count,
        fortnight: 14 * count,
      }[unit as 'day'];
      return relative(found, text, words(after(day, { days }), within ? { bound: 'limit' } : {}));
    },
  },
  {
    pattern: new RegExp(`\\b(${number})\\s+(?:business|working)\\s+days\\s+from\\s+(?:now|today)\\b`, 'gi'),
    read: (found, { day }) => words(afterWorkingDays(day, numberOf(found[1] as string))),
  },
  // "Two weeks from now", "ten days from tomorrow".
  {
    pattern: new RegExp(`\\b(${number})\\s+(day|week|month)s?\\s+from\\s+(now|today|tomorrow)\\b`, 'gi'),
    read: (found, { day }) => {
      const from = /tomorrow/i.test(found[3] as string) ? after(day, { days: 1 }) : day;
      const count = numberOf(found[1] as string);
      if (/month/i.test(found[2] as string)) return inMonths(from, count);
      return words(after(from, { days: count * (/week/i.test(found[2] as string) ? 7 : 1) }));
    },
  },
  // "Before the weekend", "by the weekend": by Friday.
  {
    pattern: /(?<=\b(?:by|before)\s)(?:the|this)\s+weekend\b/gi,
    read: (_, { day }) => words(weekdayOn(day) === 5 ? day : nextWeekday(day, 5), { bound: 'limit' }),
  },
  {
    pattern: new RegExp(
      `\\b(?:${number}|a\\s+couple\\s+of|a\\s+few|some|several|many)\\s+(?:days?|weeks?|months?|years?|hours?|minutes?)\\s+ago\\b`,
      'gi',
    ),
    read: (_, { day }) => words(lastWeekday(day, weekdayOn(day)), { past: true }),
  },
];

/** Told from today, unless from something that has not come yet, which is no date; or a mere length of time. */
function relative(found: RegExpExecArray, text: string, meaning: Meaning): Meaning | null {
  const before = text.slice(0, found.index);
  const then = text.slice(found.index + found[0].length);
  if (fromEvent.test(then) || event.test(before)) return { what: 'vague' };
  return habit.test(before) ? null : meaning;
}

/** "In two months" means that month, and hardly the day. */
function inMonths(day: string, count: number): Meaning {
  const first = `${after(day, { months: count }).slice(0, 7)}-01`;
  return { what: 'span', first, last: after(after(first, { months: 1 }), { days: -1 }), named: false };
}
