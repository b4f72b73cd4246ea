import type { Day } from '#domain/time/calendar.ts';
import { agreeing } from '../agreeing.ts';
import type { ToldFrom } from '../date-phrase.ts';
import { month, weekday, weekdayOf } from '../date-words.ts';
import { after, nextDayOfMonth, nextWeekday, weekdayInWeek, weekdayOn } from '../days.ts';
import type { Reading } from '../meaning.ts';
import { afterWeekday, onWeekday, partOfDay } from '../one-weekday.ts';

/** Which one, or how often: what makes a weekday one of many, or one that is not meant. */
const anyOfThem =
  /\b(?:every|each|most|black|good|cyber|casual|bank holiday|super bowl|ruby|girl|an?|any|typical|normal|some|not|not on|n['’]t (?:make|do)|cannot (?:make|do)|usually|second|third|fourth|other)\s*$/i;
const somebody = /\b(?:i|we|you|he|she|they|it|the)\s+$/i;

/** Weekdays alone, and with the number of their day. */
export const bareWeekdays: readonly Reading[] = [
  // "Mon 17", "Friday 14th": a number behind a weekday is a day where the two agree, and else an hour: "Friday 12".
  {
    pattern: new RegExp(
      `\\b(${weekday}),?\\s+(\\d{1,2})(st|nd|rd|th)?\\b(?!\\s*(?:[:.]\\d|[ap]\\.?m\\b|%|of\\b|${month}|\\/|-?\\s*\\d))`,
      'gi',
    ),
    read: (words, told, text) => {
      const ordinal = Number(words[2]);
      if (ordinal < 1 || ordinal > 31 || isVerb(words[0], text.slice(0, words.index))) return null;
      const hour = hourBehind(ordinal, text.slice(words.index + words[0].length));
      const isSure = words[3] !== undefined;
      const weekday = weekdayOf(words[1] as string);
      const found = agreeing(nextDayOfMonth(told.day, ordinal), weekday, isSure);
      const isDay = found?.what === 'day' && found.day <= after(told.day, { days: soonDays });
      if (isSure || ordinal > latestHour || (isDay && !(hour && told.hoursNamed?.includes(hour))))
        return found;
      if (hour === null) return null;
      const days = told.mentioned?.findLast((each) => each > told.day && weekdayOn(each) === weekday);
      const day = days ?? nextWeekday(told.day, weekday);
      return { what: 'day', day, by: 'weekday', time: { hour, minute: 0 } };
    },
  },
  {
    pattern: new RegExp(`\\b${weekday}\\b(?:['’]s(?=\\s))?${partOfDay}${afterWeekday}`, 'gi'),
    read: (words, told, text) => {
      const before = text.slice(Math.max(0, words.index - 24), words.index);
      const then = text.slice(words.index + words[0].length);
      if (anyOfThem.test(before) || isWorkingWeek(words[0], before, then)) return null;
      if (!isWeekday(words[0], before, then)) return null;
      const weekday = weekdayOf(words[0]);
      const goesBack = pointsBack.test(before) || takesUp(before, then);
      // "Sign by 4 December, and the log by Friday" are two days.
      const isLimit = /\b(?:by|before|until|till)\s+$/i.test(before);
      const days = goesBack ? told.mentioned : isLimit ? [] : told.inThisTurn;
      const mentioned = days?.findLast((each) => each > told.day && weekdayOn(each) === weekday);
      if (mentioned) return onWeekday(mentioned, told.day, weekday);
      const moved = instead(text.slice(0, words.index), told, weekday);
      if (moved) return onWeekday(moved, told.day, weekday);
      // "By the Friday" is the one of a week that was spoken of.
      if (
        /\b(?:the|that)\s+$/i.test(before) &&
        /^\s*(?:$|[.,;:!?)]|and\b|then\b|so\b)/i.test(then) &&
        !/^,?\s*(?:the\s+)?\d/.test(then)
      ) {
        const found = inWeekSpokenOf(told, weekday);
        return found ? onWeekday(found, told.day, weekday) : { what: 'vague' };
      }
      return onWeekday(nextWeekday(told.day, weekday), told.day, weekday);
    },
  },
];

/** Nobody says "Friday 12" of a Friday that is further off than this. */
const soonDays = 45;
const latestHour = 18;
const endsThere =
  /^\s*(?:$|[.,;:!?)]|(?:it is|works?|suits?|is|would|then|ok(?:ay)?|good|fine|pls|please|sharp|at|in|with|@)\b)/i;

/** The hour that a number behind a weekday may be, where nothing is counted by it: one to six are the afternoon's. */
function hourBehind(number: number, then: string): number | null {
  if (number > latestHour || !endsThere.test(then)) return null;
  return number < 7 ? number + 12 : number;
}

const pointsBack = /\b(?:that|(?:the|that) same)\s+$/i;
const agreesBefore =
  /^(?:\W*\b(?:yes|yeah|yep|sure|ok|okay|alright|all right|fine|great|perfect|good|so|then|let['’]s (?:do|say|take)|on|the|for)\b)+[\s,.!-]*$/i;
const suitsBehind =
  /^[^.;!?]{0,24}?\b(?:works?|suits?|it is|then(?=\s*[.,!?]|\s*$)|is (?:fine|good|great|perfect|ok|okay|possible)|(?:would|will) be (?:fine|good|great|perfect|ok|okay)|sounds|fits|too|better|as well|instead|(?:is |was |would be |['’]s )?(?:not possible|impossible|no good|bad|difficult|tricky|out\b|fully booked|full)|(?:does|would|will)(?:n['’]?t| not) (?:work|do|suit)|won['’]?t (?:work|do))\b/i;

/** "Thursday works", "yes, Thursday": said of a day that somebody has named, and not of one that is named anew. */
function takesUp(before: string, then: string): boolean {
  return suitsBehind.test(then) || agreesBefore.test(before);
}

const movesTo =
  /\b(?:(?:mov(?:e|ed|ing)|push(?:ed)?|shift(?:ed)?|chang(?:e|ed)|postponed?|rescheduled?|(?:bring|brought|put)(?: (?:it|that|this))? (?:forward|back|off))(?: (?:it|that|this|us|the \w+))?(?: (?:back|forward|out))? to|mak(?:e|ing) (?:it|that)|better|rather|instead)(?: on)? $/i;
const refused = new RegExp(
  `\\b(${weekday})\\b(?:[^.;!?]{0,20}\\b(?:bad|out|no good|not|impossible|difficult|tricky|busy|cannot)\\b|[^.;!?]{0,12}n['’]t\\b)[^.;!?]*$|(?:n['’]t|\\b(?:cannot|not))\\b[^.;!?,]{0,12}\\b(${weekday})[,;] [^.;!?]*$`,
  'i',
);

/** "Moved to Friday", "Thursday is bad, Friday would work": of the week of the day that it takes the place of. */
function putInPlace(before: string, { mentioned }: ToldFrom): boolean {
  const last = mentioned?.at(-1);
  if (last === undefined) return false;
  const found = refused.exec(before);
  const instead = found?.[1] ?? found?.[2];
  return movesTo.test(before) || (instead !== undefined && weekdayOf(instead) === weekdayOn(last));
}

/** The day of the week of another that it takes the place of; null where it takes no day's place. */
function instead(before: string, told: ToldFrom, weekday: number): Day | null {
  if (putInPlace(before, told)) return inWeekSpokenOf(told, weekday);
  const { insteadOf = null, day } = told;
  return insteadOf === null ? null : inWeekSpokenOf({ ...told, day, mentioned: [insteadOf] }, weekday);
}

function inWeekSpokenOf({ day, mentioned }: ToldFrom, weekday: number): Day | null {
  const last = mentioned?.at(-1);
  if (!last || last <= day) return null;
  const found = weekdayInWeek(last, weekday);
  return found > day ? found : null;
}

/** "Sat", "sun" and "wed" are words of their own, and "Mon", "Fri" parts of names: what stands around them decides. */
function isWeekday(words: string, before: string, then: string): boolean {
  if (/day/i.test(words)) return true;
  if (/^(?:sat|sun|wed)\b/i.test(words))
    return (
      /(?:\b(?:by|on|before|until|till|this|next|last|or|and|for|from)|[-–>/,:])\s*$/i.test(before) ||
      (/^\s*\d/.test(then) && !isVerb(words, before)) ||
      // "Send the docs wed": few marry in notes.
      (/^wed/i.test(words) && /^\s*(?:$|[.,;!)]|[ap]m\b)/.test(then) && !somebody.test(before))
    );
  return /^(?:$|[\s.,;:!?)/+–-])/.test(then);
}

/** "She sat 14 exams." */
function isVerb(words: string, before: string): boolean {
  return /^s(?:at|un)\b/i.test(words) && somebody.test(before);
}

/** "Monday to Friday" are the days on which people work. */
function isWorkingWeek(words: string, before: string, then: string): boolean {
  const onwards = /^mon/i.test(words) && /^\s*(?:(?:to|through|thru)\s+|[-–]\s*)fri(?:day)?\b/i.test(then);
  return onwards || (/^fri/i.test(words) && /\bmon(?:day)?\s*(?:to|through|thru|[-–])\s*$/i.test(before));
}
