import { agreeing } from './agreeing.ts';
import type { ToldFrom } from './date-phrase.ts';
import { number, numberOf } from './date-words.ts';
import { after, dayFrom, lastWeekday, nextDayOfMonth, nextWeekday, weekdayOn } from './days.ts';
import type { Found, Meaning } from './meaning.ts';
import { timeAfter } from './time-of-day.ts';

type DayMeaning = Extract<Meaning, { what: 'day' }>;

const beside = /^(?:['’]s)?\s*,?\s*(?:the|on|on\s+the|that\s+is|i\.e\.|of)?\s*$/i;
const besidePart =
  /^\s*,?\s*(?:(?:yes|yeah|yep|ok|okay|sure|fine|good|perfect|great)\b,?\s*)?(?:at|by|before|around|until|till|on|of|from|@|the|on\s+the)?\s*$/i;
const alternative =
  /^\s*,?\s*(?:or|\/|and\/or)\s*(?:maybe\s+|even\s+|else\s+)?(?:on\s+|by\s+|the\s+|on\s+the\s+)?$/i;
const onwards = /^\s*(?:[-–]|to|through|thru|until|till)\s*(?:the\s+)?$/i;
const both = /^\s*and\s*(?:the\s+)?$/i;
const leading = /\b(?:from|between)\s+(?:the\s+)?$/i;
const moved =
  /\b(?:mov|push|shift|reschedul|chang|postpon|bring|brought)\w*\b[^,.;]{0,30}\bfrom\s+(?:the\s+)?$/i;

/** Days that stand side by side, made into the one thing that they mean together. */
export function joined(found: readonly Found[], text: string, told: ToldFrom): Found[] {
  const days = inPairs(inPairs(found, text, sameDay), text, severalDays);
  const done: Found[] = [];
  for (const each of days) {
    const least = done.at(-1)?.to ?? 0;
    done.push(withDistance(withListed(each, text, told, least), text, least));
  }
  return done;
}

type Pair = (one: Found, other: Found, third: Found | undefined, text: string) => Found | null;

function inPairs(found: readonly Found[], text: string, pair: Pair): Found[] {
  const done: Found[] = [];
  for (const [place, next] of found.entries()) {
    const last = done.at(-1);
    const together = last && pair(last, next, found[place + 1], text);
    if (together) done[done.length - 1] = together;
    else done.push(next);
  }
  return done;
}

/** "Thursday at noon", "Tuesday the 17th", "by close of business tomorrow". */
const sameDay: Pair = ({ from, to, meaning: one }, { from: next, to: end, meaning: other }, _third, text) => {
  if (one.what !== 'day' || other.what !== 'day') return null;
  const between = text.slice(to, next);
  const meaning = ofOneDay(one, other, between);
  return meaning && { from, to: end, meaning };
};

function ofOneDay(one: DayMeaning, other: DayMeaning, between: string): DayMeaning | null {
  if (other.partOfDay && besidePart.test(between)) return withPart(one, other);
  if (one.partOfDay && besidePart.test(between)) return withPart(other, one);
  if (one.by === 'weekday' && other.by === 'number' && beside.test(between))
    return withPart(dayWithWeekday(other, one), one);
  // "The Friday before Christmas."
  const side = /^\s+(before|after)\s+(?:the\s+)?$/i.exec(between)?.[1]?.toLowerCase();
  if (one.by === 'weekday' && side && other.by !== 'weekday' && !other.past) {
    const find = side === 'before' ? lastWeekday : nextWeekday;
    return { what: 'day', day: find(other.day, weekdayOn(one.day)), by: 'words' };
  }
  if (one.by === 'number' && other.by === 'weekday' && /^,?\s*$|^\s*\($/.test(between))
    return withPart(dayWithWeekday(one, other), other);
  return one.by === 'words' && one.day === other.day && beside.test(between) ? one : null;
}

/** "From Tuesday to Thursday", "Tuesday or Wednesday", "this week or next week". */
const severalDays: Pair = (one, other, third, text) => {
  const between = text.slice(one.to, other.from);
  const before = text.slice(0, one.from);
  if (one.meaning.what !== 'day' || other.meaning.what !== 'day') {
    const meaning = ofSpans(one.meaning, other.meaning, between);
    return meaning && { from: one.from, to: other.to, meaning };
  }
  const led = leading.exec(before);
  const range = rangeOf(one.meaning, other.meaning, between, before);
  if (range) return { from: led ? led.index : one.from, to: other.to, meaning: range };
  const list = ofList(one.meaning, other.meaning, between, third && text.slice(other.to, third.from));
  return list && { from: one.from, to: other.to, meaning: list };
};

function rangeOf(one: DayMeaning, other: DayMeaning, between: string, before: string): Meaning | null {
  if (moved.test(before) && onwards.test(between)) return other;
  if (!onwards.test(between) && !(both.test(between) && /\bbetween\s+(?:the\s+)?$/i.test(before)))
    return null;
  const [from, to] = inOneMonth(one, other);
  const last = laterOf(from, to);
  return last === null || last < from.day ? null : { what: 'span', first: from.day, last, named: true };
}

/** "Thursday to Tuesday": the Tuesday after that Thursday. */
function laterOf(one: DayMeaning, other: DayMeaning): string | null {
  if (other.monthLeftOpen) return nextDayOfMonth(one.day, Number(other.day.slice(8)));
  if (other.day >= one.day) return other.day;
  return other.by === 'weekday' ? after(other.day, { weeks: 1 }) : null;
}

/** "The 3rd or the 5th of June", "June 3rd or the 5th": a month that is named once is the month of both. */
function inOneMonth(one: DayMeaning, other: DayMeaning): [DayMeaning, DayMeaning] {
  const dated = (meaning: DayMeaning) => meaning.by === 'number' && !meaning.monthLeftOpen;
  if (one.monthLeftOpen && dated(other)) {
    const day = `${other.day.slice(0, 8)}${one.day.slice(8)}`;
    return day < other.day ? [{ ...one, day }, other] : [one, other];
  }
  if (dated(one) && other.monthLeftOpen)
    return [one, { ...other, day: nextDayOfMonth(one.day, Number(other.day.slice(8))) }];
  return [one, other];
}

/** A day with the hour, or with the end of it, that stood beside it. */
function withPart(day: DayMeaning, part: DayMeaning): DayMeaning {
  const bound = part.bound ?? day.bound;
  const time = part.time ?? day.time;
  return { ...day, ...(bound && { bound }), ...(time && { time }) };
}

function dayWithWeekday(numbered: DayMeaning, named: DayMeaning): DayMeaning {
  if (named.past && numbered.before) return { ...numbered, day: numbered.before, past: true };
  const weekday = weekdayOn(named.day);
  if (weekdayOn(numbered.day) === weekday) return numbered;
  if (numbered.before && weekdayOn(numbered.before) === weekday && !numbered.monthLeftOpen)
    return { ...numbered, doubt: 'just past', options: [numbered.before, numbered.day] };
  const found = numbered.monthLeftOpen && agreeing(numbered.day, weekday, false);
  return found?.what === 'day'
    ? found
    : { ...numbered, doubt: 'another weekday', options: [numbered.day, named.day] };
}

/** "Tuesday or Wednesday", "Monday, Tuesday or Friday": days to choose from. */
function ofList(
  one: DayMeaning,
  other: DayMeaning,
  between: string,
  toThird: string | undefined,
): Meaning | null {
  const time = timeAfter(between);
  const gap = time ? between.slice(time.length) : between;
  const listed = /^\s*,\s*(?:the\s+)?$/.test(gap) && toThird !== undefined && alternative.test(toThird);
  if (!alternative.test(gap) && !listed) return null;
  const [first, second] = inOneMonth(one, other);
  const options = [...new Set([...(one.options ?? [first.day]), ...(other.options ?? [second.day])])].sort();
  return { what: 'day', day: options[0] as string, by: 'words', doubt: 'one of several', options };
}

function ofSpans(one: Meaning, other: Meaning, between: string): Meaning | null {
  if (one.what === 'vague' || other.what === 'vague' || !alternative.test(between)) return null;
  const days = [one, other]
    .flatMap((each) => (each.what === 'day' ? [each.day] : [each.first, each.last]))
    .sort();
  return { what: 'span', first: days[0] as string, last: days.at(-1) as string, named: false };
}

/** "16, 18 or 23 June": numbers that share the month of the last, none of them part of the date before. */
function withListed(found: Found, text: string, told: ToldFrom, least: number): Found {
  const { meaning } = found;
  if (meaning.what !== 'day' || meaning.by !== 'number' || !/^\d/.test(text.slice(found.from))) return found;
  const list = /((?:\d{1,2}(?:st|nd|rd|th)?\s*,\s*)*\d{1,2}(?:st|nd|rd|th)?)\s*,?\s*or\s*$/i.exec(
    text.slice(least, found.from),
  );
  if (!list) return found;
  const [year, month] = meaning.day.split('-').map(Number) as [number, number];
  const others = [...(list[1] as string).matchAll(/\d{1,2}/g)].map(([number]) =>
    dayFrom(year, month, Number(number)),
  );
  const options = [
    ...new Set([...others.filter((day) => day !== null && day >= told.day), meaning.day]),
  ].sort();
  if (options.length < 2) return found;
  return {
    from: least + list.index,
    to: found.to,
    meaning: {
      what: 'day',
      day: options[0] as string,
      by: 'words',
      doubt: 'one of several',
      options: options as string[],
    },
  };
}

const distance = new RegExp(
  `\\b(?:the\\s+)?(?:(${number})\\s+)?(day|week|fortnight)s?\\s+(before|after|prior\\s+to)\\s+(?:the\\s+)?$`,
  'i',
);

/** "Two days before Christmas", "the day after the 15th". */
function withDistance(found: Found, text: string, least: number): Found {
  const { meaning } = found;
  const words = distance.exec(text.slice(least, found.from));
  if (!words || meaning.what !== 'day' || meaning.partOfDay) return found;
  const count = (words[1] ? numberOf(words[1]) : 1) * (/^before|^prior/i.test(words[3] as string) ? -1 : 1);
  const days = { day: 1, week: 7, fortnight: 14 }[(words[2] as string).toLowerCase()] as number;
  const day = after(meaning.day, { days: days * count });
  return {
    from: least + words.index,
    to: found.to,
    meaning: { what: 'day', day, by: 'words', past: meaning.past === true },
  };
}
