import type { Day } from '#domain/time/calendar.ts';
import { ordinalOf, ordinalWord } from '../date-words.ts';
import { after, dayFrom, lastDayOfMonth, nextDayOfMonth } from '../days.ts';
import type { Meaning, Reading } from '../meaning.ts';

/** Ordinals that count something else: "the 3rd floor", "the 2nd time". */
const counted =
  /^\s+(?:floors?|times?|quarters?|century|street|st\b|ave(?:nue)?|versions?|edition|grade|part(?:y|ies)|percentile|ones?(?!\s+way)|iteration|attempt|rounds?|calls?|generation|person|people|largest|biggest|best|most|anniversary|birthday|years?|days?|weeks?|months?|hours?|place|position|item|point|question|option|phase|step|stage|page|row|line|slide|draft|meeting|demo|site|team|thing|half|reason|vendor|supplier|deal|customer|client|tier|level|degree|gear|shift|pilot|release|party|month['’]s)\b/i;
/** After "the second" only these tell that a day is meant: a word of a thing would make it a number. */
const goesOn =
  /^(?:\s*(?:$|[.,;:!?)"”–]|-\s)|\s+(?:at|from|of\s+(?:the|this|next)\s+month|and|or|to|if|is|was|works?|suits?|would|will|then|so|because|in|with|when|as|please|for|but|it|we|i|you|that|before|after|until|till|morning|afternoon|evening|night|through|yes|ok(?:ay)?|instead|too|fine|say|ideally|latest)\b)/i;
/** "The 1st of every month" is none of this one. */
const recurring = /^\s+of\s+(?:every|each|a|any)\b/i;
const leadsToDay =
  /\b(?:on|by|before|b4|until|till|for|from|after|through|what\s+about|how\s+about|say|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|and|or|to|(?:shall|should|can|could)\s+(?:we|i)\s+(?:put|book|pencil(?:\s+in)?))\s*(?:(?:morning|afternoon|evening|night)\s*)?$/i;
const part = '(?:\\s+(?:in\\s+the\\s+)?(?:morning|afternoon|evening|night))?';

/** "12.3.", "1.4.2026": who writes dots writes the day first. */
const dotted: Reading = {
  pattern:
    /(?<=(?:^|\b(?:on|by|before|until|till|for|from|after|am|bis|zum|day|mon|tue|wed|thu|fri),?\s+))(\d{1,2})\.(\d{1,2})\.(20\d\d)?(?!\d)|(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/gi,
  read: (words, { day }) => {
    const [dayOfMonth, month] = [Number(words[1] ?? words[4]), Number(words[2] ?? words[5])];
    const year = words[3] ?? words[6];
    const thisYear = Number(day.slice(0, 4));
    const years = year ? [Number(year)] : [thisYear, thisYear + 1];
    const found = years
      .map((each) => dayFrom(each, month, dayOfMonth))
      .find((each) => each !== null && (year !== undefined || each >= day));
    return found ? { what: 'day', day: found, by: 'number', past: found < day } : null;
  },
};

/** Days of a month without its name: "the 15th", "by the eighteenth", "the 3rd of next month". */
export const dayOfMonthReadings: readonly Reading[] = [
  dotted,
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(\\d{1,2}(?:st|nd|rd|th)?|${ordinalWord})\\s+(?:day\\s+)?of\\s+(the|this|next|each|every|last)\\s+month\\b`,
      'gi',
    ),
    read: (words, { day }) => {
      const ordinal = ordinalOf(words[1] as string);
      const which = (words[2] as string).toLowerCase();
      if (ordinal < 1 || ordinal > 31 || which === 'each' || which === 'every') return null;
      if (which === 'the')
        return {
          what: 'day',
          day: nextDayOfMonth(day, ordinal),
          before: lastDayOfMonth(day, ordinal),
          by: 'number',
        };
      const begin = after(`${day.slice(0, 7)}-01`, {
        months: which === 'next' ? 1 : which === 'last' ? -1 : 0,
      });
      const found = dayFrom(Number(begin.slice(0, 4)), Number(begin.slice(5, 7)), ordinal);
      return found === null ? null : { what: 'day', day: found, by: 'number', past: found < day };
    },
  },
  {
    pattern: new RegExp(`\\bthe\\s+(\\d{1,2}(?:st|nd|rd|th)\\b|${ordinalWord}\\b)${part}(?![\\w-])`, 'gi'),
    read: (words, { day }, text) => {
      const then = text.slice(words.index + words[0].length);
      const ordinal = ordinalOf(words[1] as string);
      if (ordinal < 1 || ordinal > 31 || counted.test(then) || recurring.test(then)) return null;
      if (
        /^(?:first|second|third)$/i.test(words[1] as string) &&
        /(?:morning|afternoon|evening|night)$/i.test(words[0])
      )
        return null;
      if (!/^\d/.test(words[1] as string) && !isDay(ordinal, text.slice(0, words.index), then)) return null;
      return inSomeMonth(day, ordinal);
    },
  },
  // "Twenty-fifth, nine thirty. Fine by me."
  {
    pattern:
      /(?<=^[\s"“]*(?:(?:yes|yeah|ok|okay|sure|so|then|fine|good|great),?\s+)?)(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b(?=\s*(?:[,.!?;]|$|(?:at|is|works?|suits?|would|i)\b))/gi,
    read: (words, { day }) => inSomeMonth(day, ordinalOf(words[0])),
  },
  // "8th at 11 works", "8th is good": a line begins with its day.
  {
    pattern:
      /(?<=^[\s"“]*(?:(?:yes|yeah|yep|ok|okay|sure|so|then|fine|good|great|no)[,.]?\s+)*)\d{1,2}(?:st|nd|rd|th)(?=\s+(?:(?:@|at)\s*\d|(?:works?|suits?|fits?|is\s+(?:fine|good|great|ok|okay|perfect|possible)|it\s+is|then)\b))/gi,
    read: (words, { day }, text) => {
      const ordinal = ordinalOf(words[0]);
      // "2nd is fine" may be of anything.
      const isAtHour = /^\s+(?:@|at\b)/i.test(text.slice(words.index + words[0].length));
      return ordinal < (isAtHour ? 1 : 4) || ordinal > 31 ? null : inSomeMonth(day, ordinal);
    },
  },
  // Where the article is left out: "by 15th", "the 3rd or 5th".
  {
    pattern:
      /(?<=\b(?:on|by|before|b4|until|till|for|and|or|to|from|after|through|mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?),?\s+|[-–,/]\s*)\d{1,2}(?:st|nd|rd|th)\b(?![\w-])/gi,
    read: (words, { day }, text) => {
      const ordinal = ordinalOf(words[0]);
      if (ordinal < 1 || ordinal > 31 || counted.test(text.slice(words.index + words[0].length))) return null;
      return inSomeMonth(day, ordinal);
    },
  },
];

function inSomeMonth(today: Day, ordinal: number): Meaning {
  return {
    what: 'day',
    day: nextDayOfMonth(today, ordinal),
    before: lastDayOfMonth(today, ordinal),
    by: 'number',
    monthLeftOpen: true,
  };
}

/** "On the second", but not "the second is worse"; "the eighteenth" is hardly ever anything but a day. */
function isDay(ordinal: number, before: string, then: string): boolean {
  if (ordinal >= 11) return true;
  if (!goesOn.test(then)) return false;
  return leadsToDay.test(before) || before.trim() === '' || /^\s+at\s/i.test(then);
}
