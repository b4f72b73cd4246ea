import type { DatePhrase } from '../dates/date-phrase.ts';
import type { Said } from '../deeds/said.ts';
import type { FoundOf } from '../found.ts';
import { straight } from '../straight.ts';
import { refusesTime } from './agreed-time.ts';
import type { Listener } from './listener.ts';
import { isDeadline } from './time-asked.ts';

type Meeting = FoundOf<'next conversation'>;

/** Over so many sentences an hour is still the one that is spoken of. */
const namedWithin = 2;
const agreedSure = 0.8;

/** "Come then", "join us", "you're welcome to sit in on that": whoever named an hour asks us to be there. */
const asksUsAlong =
  /^\W*(?:(?:so|and|then|just|please|maybe|why don't you|you (?:can|could|should|must|may|are welcome to)|you're (?:more than )?welcome to)\b,? )*(?:come (?:then|along|by|over|to (?:that|it)|and (?:see|join|watch|meet)\b.*)|(?:join|sit in on) (?:us|that|it|in)(?: then| for that)?|be there|drop by|stop by|you're (?:more than )?welcome(?: to join| to come| then| there)?)\W*$/i;

/** "The eighth of December, at ten. Come then.": the hour that they named right before; null where they ask us to nothing. */
export function askedAlong(said: Said, { last }: Listener): DatePhrase | null {
  if (said.side !== 'client' || said.source === 'notes' || said.dates.length > 0) return null;
  if (!asksUsAlong.test(straight(said.sentence.text))) return null;
  return last?.sentence.utterance === said.sentence.utterance ? hourIn(last) : null;
}

const willBeThere =
  /^\W*(?:(?:great|perfect|good|lovely|yes|yeah|sure|ok|okay|thanks|thank you)\b[,.! ]*)*(?:(?:i|we)(?:'ll| will)(?: both| all| gladly| certainly| definitely)? (?:be there|come|join|do that)|see you (?:there|then)|count (?:me|us) in|gladly|(?:i'd|we'd) love to|happy to|looking forward to it)\W*$/i;

/** "I'll be there": the hour that they asked us along to right before is agreed; null where they asked us to none. */
export function comesAlong(said: Said, { last, found, foundAt, heard }: Listener): Meeting | null {
  if (said.side !== 'ours' || said.source === 'notes' || said.dates.length > 0) return null;
  if (!willBeThere.test(straight(said.sentence.text)) || last?.side !== 'client') return null;
  const place = found.findLastIndex((one) => one !== null);
  const asked = found[place];
  if (asked?.what !== 'next conversation' || heard - (foundAt[place] ?? 0) > namedWithin) return null;
  return { ...asked, confidence: agreedSure };
}

/** "Put it in", "stick it in the diary": whoever is told a time has it entered. */
const puts =
  /^\W*(?:(?:yes|yeah|yep|sure|ok|okay|right|grand|good|great|fine|perfect|go on|please)\b[,. ]*)*(?:(?:put|stick|pop|pencil|book|write|lock) (?:it|that|us|me|them) (?:in|down)|put (?:it|that|us) on|book (?:it|that)|lock (?:it|that))(?:,? (?:(?:the|my|our|your) (?:diary|calendar)|yeah|yes|then|so|please|for (?:me|us|both|all|everybody)))*(?:\W*$|[,.;])/i;
const takesBack = /\b(?:but|if|unless|though|not|maybe|perhaps|once|when)\b|n't\b|\?\s*$/i;

/** "Wednesday the ninth at ten" – "Put it in": the time that the other side named right before; null where there is none. */
export function putIn(said: Said, { last }: Listener): DatePhrase | null {
  if (said.side === null || said.source === 'notes' || said.dates.length > 0) return null;
  const text = straight(said.sentence.text);
  if (!puts.test(text) || takesBack.test(text)) return null;
  const isOfOther = last !== null && last.side !== null && last.side !== said.side;
  if (!isOfOther || said.sentence.utterance - last.sentence.utterance > namedWithin) return null;
  return hourIn(last);
}

/** The one hour that a sentence names to meet at. */
function hourIn({ dates, sentence: { text } }: Said): DatePhrase | null {
  const [date, another] = dates.filter(({ what, past, at }) => what === 'day' && !past && at !== null);
  return date && !another && !isDeadline(date) && !refusesTime(text) ? date : null;
}
