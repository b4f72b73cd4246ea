import type { DatePhrase } from '../dates/date-phrase.ts';
import { instantOf } from '../dates/date-phrases-in.ts';
import { weekdayOn } from '../dates/days.ts';
import { type TimeFound, timeAfter } from '../dates/time-of-day.ts';
import type { Said } from '../deeds/said.ts';
import { straight } from '../straight.ts';
import { agreesToTime, refusesTime } from './agreed-time.ts';
import type { Listener } from './listener.ts';
import { asksToMeet, timeAsked } from './time-asked.ts';

/** The time of a meeting that was asked about, with the hour that an answer gives it. */
export interface HourTaken {
  readonly date: DatePhrase;
  /** They ask for another hour, and nobody has agreed to it yet. */
  readonly isAskedFor: boolean;
}

const lead =
  /^\W*(?:(?:no|yes|yeah|yep|yup|ok|okay|sure|great|well|right|good|fine|perfect|then|and|so)\b[,.!]* )*/i;
const ofHour = /^\s*(?:(?:is|'s|would|will|works?|suits?|sounds?|looks?|it is|for|then|sharp)\b|[,.!]|$)/i;
const putsHour =
  /\b(?:make (?:it|that)|(?:move|push|shift|change) (?:it|that|this) to|(?:rather|say)|let's (?:say|do|take|make it))\s+(?:at )?(?=\S)/i;
const wordsOfShort = 9;

/** "Tuesday at two?" – "Two is good for me", "Tuesday is fine, could we make it 2.30?": only the hour is said again. */
export function hourTaken(said: Said, { ask, context }: Listener): HourTaken | null {
  if (!ask?.meeting || said.side === null || said.side === ask.side || said.source === 'notes') return null;
  const asked = timeAsked(ask.said);
  const day = asked && asksToMeet(ask.said, asked) ? asked.date.first : null;
  if (!asked || day === null || !isOfSameDay(said, day)) return null;
  const text = straight(said.sentence.text);
  const put = putsHour.exec(text);
  const time = put ? hourAt(text.slice(put.index + put[0].length)) : agreedHour(text);
  if (!time || refusesTime(text)) return null;
  const isSame = asked.date.at !== null && instantOf(day, time, context.zone) === asked.date.at;
  const at = isSame ? asked.date.at : instantOf(day, time, context.zone);
  return { date: { ...asked.date, at }, isAskedFor: /\?\s*$/.test(text) };
}

/** What names another day than the one that was asked about is of that; a mere weekday is the one that was asked about. */
function isOfSameDay({ dates }: Said, day: string): boolean {
  return dates.every(
    ({ first, at }) =>
      at === null && (first === null || first === day || weekdayOn(first) === weekdayOn(day)),
  );
}

function agreedHour(text: string): TimeFound | null {
  if (text.split(/\s+/).length > wordsOfShort || !agreesToTime(text)) return null;
  return hourAt(text.replace(lead, ''));
}

/** The hour that words begin with, where nothing else is counted: "two is good", and not "two of us". */
function hourAt(words: string): TimeFound | null {
  const led = ' at ';
  const time = timeAfter(`${led}${words}`);
  return time && ofHour.test(words.slice(time.length - led.length).replace(/^\?/, '')) ? time : null;
}
