import type { DatePhrase } from '../dates/date-phrase.ts';
import type { Said } from '../deeds/said.ts';
import { straight } from '../straight.ts';
import { agreesToTime, refusesTime } from './agreed-time.ts';
import { isDeadline } from './time-asked.ts';

/** One time is said after the other, each with what is said of it: "The 2nd is bad, make it the 3rd". */
const thoughts = /[,;:–—]|\s-\s|\.\s|\b(?:but|though|so)\b/gi;
const puts =
  /\b(?:make (?:it|that)|(?:move|push|shift|change) (?:it|that|this) to|let's (?:say|do|take|go (?:for|with))|(?:better|rather|instead|prefer)|would(?: (?:work|do|suit|fit))?\W*$)/i;
const unsure = /\b(?:maybe|perhaps|possibly|might|probably|if|or|see)\b|\?/i;
/** Nothing but the time: "not the 2nd, the 3rd". */
const nothingMore = /^(?:\W|\b(?:on|at|the|then|and|please|rather|for|me|us|yes|instead)\b)*$/i;

type Told = Pick<Said, 'sentence' | 'dates'>;

/** The one time that somebody takes while they refuse each other that they name; null where that is not clear. */
export function timeInstead(said: Told): DatePhrase | null {
  const times = timesOf(said);
  const taken = times.filter((time) => !refusesTime(thoughtOf(time, said)));
  const [only, another] = taken;
  if (!only || another || taken.length === times.length) return null;
  return isTaken(only, said) ? only : null;
}

/** "26 is a holiday, moved to Monday": the day behind it holds; null where nothing was moved. */
export function movedTo(said: Told): DatePhrase | null {
  return timesOf(said).find(({ from }) => moved.test(said.sentence.text.slice(0, from))) ?? null;
}

const moved =
  /\b(?:moved|pushed|shifted|changed|postponed|rescheduled|brought forward|put (?:off|back))(?: (?:it|that|this|the \w+))? to\s*$/i;

/** "Make it the 3rd", "the 3rd would be better": a time put in the place of another, which was asked about. */
export function timePut(said: Told): DatePhrase | null {
  const [only, another] = timesOf(said);
  if (!only || another) return null;
  const thought = thoughtOf(only, said);
  return puts.test(thought) && !refusesTime(thought) && !unsure.test(said.sentence.text) ? only : null;
}

/** Whether all the times that a sentence names are refused. */
export function refusesTimes(said: Told): boolean {
  const times = timesOf(said);
  return times.length > 0 && times.every((time) => refusesTime(thoughtOf(time, said)));
}

/** Whether one of the times that a sentence names is refused, whatever it says of others. */
export function refusesOneTime(said: Told): boolean {
  return timesOf(said).some((time) => refusesTime(thoughtOf(time, said)));
}

/** The times that a sentence names and does not refuse. */
export function timesLeft(said: Told): DatePhrase[] {
  return timesOf(said).filter((time) => !refusesTime(thoughtOf(time, said)));
}

function timesOf({ dates }: Told): DatePhrase[] {
  return dates.filter(
    (date) =>
      date.what !== 'vague' &&
      !date.past &&
      date.first !== null &&
      date.first === date.last &&
      !isDeadline(date) &&
      !/^after\b/i.test(date.text),
  );
}

/** The words around a time, as far as nothing else is said. */
export function thoughtOf({ from, to }: DatePhrase, { sentence: { text } }: Told): string {
  const marks = [...text.matchAll(thoughts)];
  const before = marks.findLast(({ index }) => index < from);
  const after = marks.find(({ index }) => index >= to);
  return straight(text.slice(before ? before.index + before[0].length : 0, after?.index ?? text.length));
}

function isTaken(time: DatePhrase, said: Told): boolean {
  const thought = thoughtOf(time, said);
  if (unsure.test(thought)) return false;
  return puts.test(thought) || agreesToTime(thought) || nothingMore.test(thought.replace(time.text, ' '));
}
