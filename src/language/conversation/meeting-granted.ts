import type { DatePhrase } from '../dates/date-phrase.ts';
import type { Said } from '../deeds/said.ts';
import { answeredInLine } from './ask-in-notes.ts';
import { isDeadline } from './time-asked.ts';

const asksForMeeting =
  /^[^\p{L}]*(?:(?:we|i) )?asked\b(?: (?!(?:to|for)\b)\S+){0,4} for (?:(?!to\b|by\b|the (?:minutes|notes)\b)\S+ ){0,3}?(?:(?:an? |half an |the )?hour|\d+ ?h|\d+ ?(?:hours?|hrs?|mins?|minutes)|calls?|meetings?|mtgs?|slots?|sessions?|demos?|visits?|workshops?|walk-?through|chats?)\b(?! (?:of|list|log|notes?|minutes|figures?|numbers?|data|recordings?|sheet|report|plan|agenda|room|cent(?:re|er)))/iu;

/** "Asked Dana for 30 min with the crew: yes, 4 Dec 10am": the hour that they gave us; null where a line tells of none. */
export function meetingGranted(said: Said): DatePhrase | null {
  const told = asksForMeeting.test(said.sentence.text) ? answeredInLine(said) : null;
  if (told?.answered.answer !== 'yes') return null;
  const [date, another] = said.dates.filter(({ from, first, past }) => from >= told.from && first && !past);
  return date && !another && date.at !== null && !isDeadline(date) && date.first === date.last ? date : null;
}
