import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from '#domain/time/calendar.ts';
import type { Bound, DatePhrase, ToldFrom } from './date-phrase.ts';
import { after } from './days.ts';
import { joined } from './joined.ts';
import { mayHaveDates } from './may-have-dates.ts';
import { type Found, foundBy, type Meaning } from './meaning.ts';
import { bareWeekdays } from './readings/bare-weekdays.ts';
import { dayOfMonthReadings } from './readings/days-of-month.ts';
import { furtherOn } from './readings/further-on.ts';
import { holidayReadings } from './readings/holidays.ts';
import { spanReadings } from './readings/spans.ts';
import { pointsToAnother, toldFromAnother } from './readings/told-from-another.ts';
import { toldFromToday } from './readings/told-from-today.ts';
import { vagueTimes } from './readings/vague-times.ts';
import { weekdayReadings } from './readings/weekdays.ts';
import { writtenDates } from './readings/written-dates.ts';
import { surroundings } from './surroundings.ts';
import { timeBefore } from './time-of-day.ts';
import { toldOfThePast } from './told-of-the-past.ts';

const readings = [
  ...furtherOn,
  ...toldFromToday,
  ...toldFromAnother,
  ...weekdayReadings,
  ...bareWeekdays,
  ...dayOfMonthReadings,
  ...spanReadings,
  ...holidayReadings,
];

/**
 * The dates that a sentence names, in their order, each with its exact place and what it means to whoever said it on
 * that day, in that zone. What only sounds like a date is told as `vague`, and never gets a day.
 */
export function datePhrasesIn(text: string, from: ToldFrom): DatePhrase[] {
  if (!mayHaveDates(text)) return [];
  const told = withNamedBefore(text, from);
  const vague = foundBy(vagueTimes, text, told);
  const exact = [
    ...foundBy(readings, text, told),
    ...(/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text)
      ? writtenDates(text, told)
      : []),
  ];
  const chosen = joined(withoutOverlaps(vague, exact), text, told);
  const phrases: DatePhrase[] = [];
  for (const found of chosen)
    if (!isMereTime(found, text, chosen) && !isHabit(found, text) && !isNameOfThing(found, text))
      phrases.push(phraseOf(found, text, told, roomAround(found, text, chosen, phrases.at(-1)?.to ?? 0)));
  return phrases.map((phrase, place) => withoutEarlier(phrase, phrases[place + 1], text));
}

/** "On Tuesday, and the list by the end of that week": what is told from another day knows those before it. */
function withNamedBefore(text: string, told: ToldFrom): ToldFrom {
  const another = pointsToAnother.exec(text);
  if (!another) return told;
  const before = datePhrasesIn(text.slice(0, another.index), told);
  const days = before.flatMap(({ what, past, first }) => (what === 'day' && !past && first ? [first] : []));
  return { ...told, mentioned: [...(told.mentioned ?? []), ...days] };
}

/** "By Tuesday, Wednesday at the latest": nobody is late before the second. */
function withoutEarlier(phrase: DatePhrase, next: DatePhrase | undefined, text: string): DatePhrase {
  if (!next?.due || phrase.due === null) return phrase;
  const beside = /^[\s,]*(?:(?:or|and)\s+)?(?:perhaps\s+|maybe\s+)?$/i.test(text.slice(phrase.to, next.from));
  const latest = /\blatest\b/i.test(
    `${next.text} ${/^\s*(?:at\s+the\s+(?:very\s+)?)?latest\b/i.exec(text.slice(next.to))?.[0] ?? ''}`,
  );
  return beside && latest ? { ...phrase, due: null } : phrase;
}

/** Of words that several readings take, the vague ones win, then the longest. */
function withoutOverlaps(vague: readonly Found[], exact: readonly Found[]): Found[] {
  const taken: Found[] = [];
  const longest = (some: readonly Found[]) =>
    [...some].sort((one, other) => other.to - other.from - (one.to - one.from));
  for (const found of [...longest(vague), ...longest(exact)])
    if (taken.every((other) => found.to <= other.from || found.from >= other.to)) taken.push(found);
  return taken.sort((one, other) => one.from - other.from);
}

const willing =
  /(?:['’]ll|\b(?:will|shall|going\s+to|gonna|let['’]?s|let\s+me|can|could|would|please|works?|suits?)\b)/i;

/** A time of day without a day is today's where something is meant to happen: not "alarms at three in the morning". */
function isMereTime({ from, meaning }: Found, text: string, all: readonly Found[]): boolean {
  if (meaning.what !== 'day' || !meaning.partOfDay || meaning.bound) return false;
  if (all.some((other) => other.meaning.what === 'day' && !other.meaning.partOfDay)) return true;
  return !willing.test(text) && !/\b(?:by|before)\s+$/i.test(text.slice(0, from));
}

/** "The new year's day thing", "the Friday problem" are things that somebody speaks of. */
function isNameOfThing({ from, to, meaning }: Found, text: string): boolean {
  // "The logs for Sept–Oct".
  if (
    /^\s?[-–—/]\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text.slice(to)) &&
    meaning.what === 'span'
  )
    return true;
  const led = `${text.slice(0, from)}${text.slice(from, to)}`;
  return (
    /\b(?:the|this|that|your|our)\s+(?:\S+\s*){1,3}$/i.test(led) &&
    /^(?:['’]s)? (?:thing|problem|issue|story|business|idea|topic|mess)\b/i.test(text.slice(to))
  );
}

/** "They usually pay at the end of the month" names no day of this one. */
function isHabit({ from, meaning }: Found, text: string): boolean {
  const habit = /\b(?:usually|normally|typically|always|generally)\b(?<then>.*)$/is.exec(text.slice(0, from));
  const then = habit?.groups?.then ?? '';
  return (
    meaning.what !== 'vague' && habit !== null && !willing.test(then) && !/\b(?:until|till)\b/i.test(then)
  );
}

/** How long ago a day that was named without its year may be taken for one that has just been. */
const justPastDays = 45;

/** How far the words of a date may reach: to those of the dates beside it, and to what the phrase before it took. */
interface Room {
  readonly least: number;
  readonly most: number;
}

function roomAround(found: Found, text: string, all: readonly Found[], taken: number): Room {
  const least = all.filter(({ to }) => to <= found.from).at(-1)?.to ?? 0;
  const next = all.find(({ from }) => from >= found.to);
  const most = next ? next.from - hourOfNext(found, next, text) : text.length;
  return { least: Math.max(least, taken), most };
}

/** How much of what stands between two dates leads to the later one: "next week, 10 am Tuesday". */
function hourOfNext(found: Found, next: Found, text: string): number {
  if (next.meaning.what !== 'day') return 0;
  const between = text.slice(found.to, next.from);
  // A week has no hour; a day may have, "Thursday 9:30", but not "Thursday, 9:30 on".
  const leads = found.meaning.what === 'span' || /^\s*,[^,]*$|\bon(?:\s+the)?\s+$/i.test(between);
  return leads ? (timeBefore(between)?.length ?? 0) : 0;
}

function phraseOf(found: Found, text: string, told: ToldFrom, { least, most }: Room): DatePhrase {
  const around = surroundings(text, found, least, most);
  const { from, to } = found.meaning.what === 'vague' ? found : around;
  const bound =
    (found.meaning.what !== 'vague' && around.bound === 'point' && found.meaning.bound) || around.bound;
  const place = { from, to, text: text.slice(from, to), bound };
  if (found.meaning.what === 'vague')
    return {
      ...place,
      what: 'vague',
      first: null,
      last: null,
      at: null,
      due: null,
      past: false,
      doubt: null,
      options: [],
    };
  const before = text.slice(least, from);
  if (found.meaning.what === 'span') return { ...place, ...ofSpan(found.meaning, bound, place.text) };
  const day = inTime(found.meaning, { ...place, before, behind: text.slice(to, most) }, told.day);
  const time = around.time ?? day.time ?? null;
  const zone = around.zone === undefined ? told.zone : around.zone;
  const held =
    bound !== 'beginning' && !day.past && (day.doubt === undefined || day.doubt === 'day or month');
  return {
    ...place,
    what: 'day',
    first: day.options && day.doubt === 'one of several' ? (day.options[0] ?? day.day) : day.day,
    last: day.options && day.doubt === 'one of several' ? (day.options.at(-1) ?? day.day) : day.day,
    at: time && zone && day.doubt !== 'one of several' ? instantOf(day.day, time, zone) : null,
    due: held ? day.day : null,
    past: day.past === true,
    doubt: day.doubt ?? null,
    options: day.options ?? [],
  };
}

type DayMeaning = Extract<Meaning, { what: 'day' }>;

/** The day as it is meant, ahead or past, by what stands around it. */
function inTime(
  meaning: DayMeaning,
  around: { bound: Bound; before: string; text: string; behind: string },
  today: Day,
): DayMeaning {
  const { bound, before, text, behind } = around;
  if (meaning.past || meaning.before === undefined) return meaning;
  const wasDue = /^due\b/i.test(text) && /\b(?:was|were)\s+$/i.test(before);
  const past = wasDue || (bound !== 'limit' && toldOfThePast(before, text, behind));
  if (past) return { ...meaning, day: meaning.before, past: true, ...noDoubt };
  if (meaning.by !== 'number' || meaning.monthLeftOpen || meaning.doubt) return meaning;
  const since = Temporal.PlainDate.from(meaning.before).until(today).days;
  if (since > justPastDays || meaning.day === today) return meaning;
  return { ...meaning, doubt: 'just past', options: [meaning.before, meaning.day] };
}

const noDoubt = { doubt: undefined, options: undefined };

function ofSpan(
  meaning: Extract<Meaning, { what: 'span' }>,
  bound: Bound,
  words: string,
): Pick<DatePhrase, 'what' | 'first' | 'last' | 'at' | 'due' | 'past' | 'doubt' | 'options'> {
  const { first, last, named } = meaning;
  const past = meaning.past === true || /^since\b/i.test(words);
  const span = { what: 'span', first, last, at: null, past, options: [], due: null, doubt: null } as const;
  if (past || bound === 'beginning') return span;
  if (named) return { ...span, due: last };
  if (bound !== 'limit') return span;
  if (/^(?:before|prior|ahead)\b/i.test(words)) return { ...span, due: after(first, { days: -1 }) };
  // "By next week" is in it at the latest. "By March" is its beginning to one and its end to another.
  const aWeek = last === after(first, { days: 4 }) || last === after(first, { days: 1 });
  return /^by\b/i.test(words) && aWeek ? { ...span, due: last } : { ...span, doubt: 'beginning or end' };
}

/** A time of the clock on a day, in a zone. */
export function instantOf(day: Day, time: { hour: number; minute: number }, zone: string): Instant {
  const wall = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: new Temporal.PlainTime(time.hour, time.minute),
  });
  return wall.toInstant().toString({ fractionalSecondDigits: 3 });
}
