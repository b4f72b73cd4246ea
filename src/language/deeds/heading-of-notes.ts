import type { Day } from '#domain/time/calendar.ts';
import { writtenOut } from '../cues/shorthand.ts';
import { weekdayOn } from '../dates/days.ts';
import type { Said } from './said.ts';

const talk =
  /\b(?:call|meeting|visit|on-?site|workshop|demo|catch-?up|sync|conversation|minutes|notes|protocol|kick-?off|lunch|teams|zoom|video|phone)\b/i;
/** What a heading does not say: that it is to come, or who does something. */
const goesOn =
  /\b(?:next|again|follow-?up|todo|will|to|sends?|asked|said|wants?|needs?|moved|booked|agreed|set|confirmed|works|\w+s by)\b|'ll\b|[?]/i;

/**
 * "GARETH CALL fri 20 nov", "mtg Dolores + Ken, tues": the first line of notes says which talk they are of, and nothing
 * that was agreed in it. Its day is that of the talk, or none.
 */
export function isHeadingOfNotes(said: Said, isFirst: boolean): boolean {
  if (!isFirst || said.source !== 'notes') return false;
  const text = writtenOut(said.sentence.text);
  if (!talk.test(text) || goesOn.test(text)) return false;
  return said.dates.every(
    ({ first, what, past, at }) =>
      what === 'vague' || past || first === said.day || (at === null && isWeekdayOf(said, first)),
  );
}

/** A mere "tues", which is read as the next, on a Tuesday. */
function isWeekdayOf({ day, dates }: Said, named: Day | null): boolean {
  const isBare = dates.every(({ text }) => !/\d|\bnext\b/i.test(text));
  return isBare && named !== null && weekdayOn(named) === weekdayOn(day);
}
