import type { Day } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import { writtenOut } from '../cues/shorthand.ts';
import type { DatePhrase } from '../dates/date-phrase.ts';
import { addressed } from '../deeds/owner-of.ts';
import { samePerson } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { tellsWhatHappens } from '../deeds/what-happens.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import {
  agreesToTime,
  beginsWithMeeting,
  isAboutMeeting,
  namesNextTime,
  onlyPencilled,
  refusesTime,
} from './agreed-time.ts';
import { answerTo } from './answer-ask.ts';
import { answerIn } from './answers.ts';
import { askedAlong, comesAlong, putIn } from './come-then.ts';
import { withHourElsewhere } from './hour-elsewhere.ts';
import { hourTaken } from './hour-taken.ts';
import { suggestedAtMost } from './how-sure.ts';
import type { Listener, OpenAsk, TimeNamed } from './listener.ts';
import { meetingGranted } from './meeting-granted.ts';
import { atTheSameTime } from './same-time.ts';
import { statesTime } from './stated-time.ts';
import { asksToMeet, isDeadline, timeAsked } from './time-asked.ts';
import { givesTime, onlyTakesTime } from './time-given.ts';
import { movedTo, refusesOneTime, thoughtOf, timeInstead, timePut, timesLeft } from './time-instead.ts';

/** The next conversation that a sentence agrees on, with its day: "Thursday at 9 works", "next call 3 Dec 2pm". */
export function nextConversationIn(said: Said, listener: Listener): FoundOf<'next conversation'> | null {
  const met = meetingIn(said, listener);
  if (!met) return null;
  const { context } = listener;
  return withHourElsewhere(atTheSameTime(met, said, context, earlierMeeting(listener)), said, context);
}

/** The next conversation that was told of last, which a later line may move. */
function earlierMeeting({ found }: Listener): FoundOf<'next conversation'> | null {
  const last = found.findLast((one) => one?.what === 'next conversation');
  return last?.what === 'next conversation' ? last : null;
}

function meetingIn(said: Said, listener: Listener): FoundOf<'next conversation'> | null {
  if (isTalkElsewhere(said)) return null;
  const instead = tookInstead(said, listener);
  if (instead) return met(said, instead, whoMeets(said), 0.8);
  const hour = hourTaken(said, listener);
  if (hour) return met(said, hour.date, whoMeets(said), hour.isAskedFor ? suggestedAtMost : 0.8);
  const coming = comesAlong(said, listener);
  if (coming) return { ...coming, quotes: [...coming.quotes, quoteOf(said)] };
  const putDown = putIn(said, listener);
  if (putDown && listener.last) return withQuoteOf(listener.last, met(said, putDown, whoMeets(said), 0.8));
  const along = askedAlong(said, listener);
  if (along && listener.last) return withQuoteOf(listener.last, met(said, along, whoMeets(said), askedOnly));
  const granted = meetingGranted(said);
  if (granted) return met(said, granted, whoMeets(said), 0.8);
  if (answersDeed(said, listener)) return null;
  const visit = visitAsked(said);
  if (visit) return met(said, visit, whoMeets(said), askedOnly);
  const date = dayLeft(said);
  const text = wordsAround(said, date);
  if (!date?.first || (said.source === 'notes' && onlyPencilled(text))) return null;
  if (said.source !== 'notes' && isDeadline(date)) return null;
  if (said.source !== 'notes' && statesTime(said, date))
    return met(said, date, whoIsThere(said, listener), statedSure);
  if (givesTime(said, date)) return met(said, date, whoMeets(said), statedSure);
  if (isHeadedNext(said, date)) return met(said, date, whoIsThere(said, listener), statedSure);
  if (thanksFor.test(text) && date.at === null) return null;
  if (suggestsTime(said, date)) return met(said, date, whoIsThere(said, listener), askedOnly);
  const answers = listener.ask?.meeting === true && listener.ask.side !== said.side;
  const taken = takenFrom(said, listener, date.first);
  const agreed =
    (agreesToTime(text) ||
      (answers && isYes(text)) ||
      ((answers || taken !== null) && onlyTakesTime(said))) &&
    !tellsOfDeed(said, text) &&
    (said.side === 'client' || said.source === 'notes' || taken !== null) &&
    (answers || taken !== null || date.at !== null || isAboutMeeting(text) || isShort(text));
  const deed = /^(?:client commitment|promise)$/.test(said.labelled.label) && said.source !== 'notes';
  const noted = isNotedMeeting(said);
  const puts =
    said.side === 'client' && putsForward.test(straight(text)) && (answers || !doesDeed.test(straight(text)));
  if (!agreed && !noted && ((deed && !puts) || !namesNextTime(text))) return null;
  if (said.labelled.label === 'ask' || said.labelled.label === 'concern') return null;
  const sure =
    agreed || noted || isNotedWithHour(said, date, text) || (puts && (answers || date.at !== null));
  return met(
    said,
    withHourAsked(date, listener.ask),
    taken?.by ? [taken.by] : whoMeets(said),
    sure ? 0.8 : 0.6,
  );
}

const asksUsIn =
  /\b(?:can|could|would|will) (?:you|you both|you all|you guys|both of you|somebody|someone|\p{L}+ and you)(?: (?:please|maybe|possibly|also|be able to))* (?:come|be (?:here|there|with us|on[- ]site|at our)|visit|join (?:us|me)|stop by|drop (?:by|in)|pop (?:in|over|by))\b/iu;

/** "Why don't you come on the 7th?", "come by the line", "you're welcome to visit us". */
const invitesUs =
  /(?:^|[,;–—-] ?|\b(?:why don't you|feel free to|you(?:'re| are) (?:welcome|invited) to|you (?:can|could|should)|just|then|please|do|so|and) )(?:come|drop|stop|pop) (?:by|over|in|round|along|to (?:us|our|the)|and (?:see|visit|join) (?:us|it|me))\b|\b(?:why don't you|feel free to|you(?:'re| are) (?:welcome|invited) to|you (?:can|could|should)) (?:come\b|visit us|join us)/i;

/** "Can you come in on Monday at 9.30 to set up?": a visit that the client asks for; null where they ask for no more than a day. */
export function visitAsked(said: Said): DatePhrase | null {
  const { side, source, sentence, dates } = said;
  const { text } = sentence;
  const time = timeAsked(said);
  const asksForTime = /\?\s*$/.test(text) && time !== null && asksToMeet(said, time);
  const isInvited = invitesUs.test(straight(text));
  const isAsked = asksUsIn.test(straight(text)) || asksForTime || isInvited;
  if (side !== 'client' || source === 'notes' || !isAsked) return null;
  const [date, another] = dates.filter(
    ({ what, past, at }) => what === 'day' && !past && (at !== null || isInvited),
  );
  return date && !another ? date : null;
}

/** What names the hour stands before the sentence that takes it. */
function withQuoteOf(before: Said, meeting: FoundOf<'next conversation'>): FoundOf<'next conversation'> {
  return { ...meeting, quotes: [...meeting.quotes, quoteOf(before)] };
}

/** "Thanks for the call on Monday": one that has been. */
const thanksFor =
  /\b(?:thanks|thank you|thx|grateful|good to (?:see|meet|talk)|nice (?:meeting|talking|seeing))\b/i;

const headsNext =
  /^\W*(?:our )?next(?: (?:meeting|call|conversation|appointment|session|visit|time|one|date))?\s*[:–—-]\s*$/i;

/** "Next: Thursday 10 December, 12.30, at the plant", as a mail or minutes have it: a line of nothing but that. */
function isHeadedNext({ source, sentence: { text } }: Said, { from, at, past }: DatePhrase): boolean {
  if (source === 'notes' || at === null || past || refusesTime(text) || onlyPencilled(text)) return false;
  return headsNext.test(text.slice(0, from));
}

const suggests =
  /\b(?:(?:i|we)(?:'d| would| can| could)?(?: like to)? (?:suggest|propose|offer)|(?:my|our) (?:suggestion|proposal|preference)(?: is| would be|:)|(?:i am|we are|i'm|we're|i would be|we would be)(?: also| both)? (?:free|available))\b[^.;!?]*$/i;

/** "For the next step I suggest Wednesday 9 December, 13:30, at our plant": an hour that somebody puts forward. */
function suggestsTime({ source, sentence: { text } }: Said, { from, at, past }: DatePhrase): boolean {
  if (source === 'notes' || at === null || past || refusesTime(text)) return false;
  return suggests.test(straight(text.slice(0, from)));
}

const talksElsewhere =
  /\b(?:will|to|going to|wants to) (?:talk|speak|meet|sit down) (?:to|with) (?:the|their|his|her|its) (?!team\b|two\b)\p{L}+/iu;

/** "Dana will talk to the contractor and tell us on the first": a deed of hers, and no meeting with us. */
function isTalkElsewhere({ source, people, sentence: { text } }: Said): boolean {
  const isTheirs = people.some(({ side }) => side === 'client');
  return (
    source === 'notes' && isTheirs && talksElsewhere.test(text) && !/\b(?:next|we|us both)\b/i.test(text)
  );
}

/** "Yes, I have a meeting with them on the tenth, I take it along": they meet others there, and do what they were asked. */
const takesItThere =
  /\b(?:i|we)(?:'ll| will| can| could)? (?:take|bring|raise|mention|present|put|discuss) (?:it|that|this|them)\b/i;

/** "Could you get them to me by Friday?" – "Yeah, I can do Friday": the day of a deed, and none to meet on. */
function answersDeed(said: Said, listener: Listener): boolean {
  const { side, source, sentence } = said;
  const { ask, sinceAsk } = listener;
  if (
    ask &&
    !ask.meeting &&
    ask.side !== side &&
    sinceAsk === 0 &&
    takesItThere.test(straight(sentence.text))
  )
    return true;
  if (!ask || ask.meeting || ask.act === null || source === 'notes' || ask.side === side) return false;
  const isFar = sinceAsk > 0 && listener.last?.sentence.utterance !== said.sentence.utterance;
  if (isFar || !ask.said.dates.some(({ due }) => due !== null)) return false;
  return !isAboutMeeting(sentence.text) && answerTo(said, listener)?.answer === 'yes';
}

/** "Wednesday at eleven?" – "Wednesday works": the hour that was asked for is agreed to as well. */
function withHourAsked(date: DatePhrase, ask: OpenAsk | null): DatePhrase {
  if (date.at !== null || !ask?.meeting) return date;
  const [asked, another] = ask.said.dates.filter(({ first }) => first === date.first);
  return asked && !another ? { ...date, at: asked.at } : date;
}

/** The day that a sentence names to meet on; of several the one that it does not refuse. */
function dayLeft(said: Said): DatePhrase | undefined {
  const days = said.dates.filter(
    (one) => one.what !== 'vague' && !one.past && one.first !== null && one.first === one.last,
  );
  const [left] = days.length > 1 ? timesLeft(said) : days;
  return movedTo(said) ?? left ?? days[0];
}

/** What is said of a time: the whole sentence, or where it refuses another, the words around this one. */
function wordsAround(said: Said, date: DatePhrase | undefined): string {
  const { source, sentence } = said;
  if (source === 'notes') return writtenOut(sentence.text);
  return date && refusesOneTime(said) ? thoughtOf(date, said) : sentence.text;
}

const ofMeeting =
  '(?:the|a|an|our|that|another) (?:\\w+ ){0,2}(?:follow-?up|call|meeting|session|demo|review|workshop|visit|walk-?through|chat|next one|catch-?up|kick-?off|on-?site|training)\\b';
/** "Let's do the order on Tuesday" speaks of no meeting. */
const doesDeed = new RegExp(`\\blet's do (?!${ofMeeting})(?:that|this|it|the|our|your)\\b`, 'i');
const putsForward = /^\W*(?:(?:ok|okay|so|then|well|but|and),? )*let(?:'s| us)\b/i;

function met(
  said: Said,
  { at, first, text }: DatePhrase,
  who: readonly NamedPerson[],
  confidence: number,
): FoundOf<'next conversation'> {
  return {
    what: 'next conversation',
    startsAt: at,
    day: first,
    when: text,
    who,
    quotes: [quoteOf(said)],
    cues: said.labelled.cues,
    confidence,
  };
}

/** Asked for one time, somebody of the client takes another: "The 2nd is bad, make it the 3rd". */
function tookInstead(said: Said, { ask }: Listener): DatePhrase | null {
  if (said.side !== 'client' || said.source === 'notes') return null;
  if (!ask?.meeting || ask.side === said.side) return null;
  return timeInstead(said) ?? (ask.said.dates.length > 0 ? timePut(said) : null);
}

/** "We talk again on 2 December at 14:00": whoever notes the hour has agreed on it. */
function isNotedWithHour({ source }: Said, { at }: DatePhrase, text: string): boolean {
  return source === 'notes' && at !== null && namesNextTime(text);
}

/** A few sentences after the client asked about a day, we may take it. */
const takenWithin = 2;

/** "Thursday is good": we take the day that the client asked about. */
function takenFrom(said: Said, { named }: Listener, day: Day): TimeNamed | null {
  if (said.side !== 'ours' || said.source === 'notes' || named?.day !== day) return null;
  return said.sentence.utterance - named.utterance <= takenWithin ? named : null;
}

/** What somebody says of themselves who meets us then. */
const willBeThere =
  /\b(?:i|we)(?:'ll| will) (?:be (?:there|free|in|around|available|happy)|bring (?!it\b|that\b|this\b)|join|come|make (?:it|that)|(?:see|call|ring|meet|talk to|speak to|speak with|talk with) you|send (?:you )?(?:the|an|a) (?:invite|invitation|calendar)|(?:put|block|book|pencil) )/i;

/** "Okay, I'll ask her on Thursday": the day is of what they do, and none on which we meet. */
function tellsOfDeed({ labelled }: Said, text: string): boolean {
  const plain = straight(text);
  if (labelled.label !== 'client commitment' || !/\b(?:i|we)(?:'ll| will)\b/i.test(plain)) return false;
  return !willBeThere.test(plain) && !namesNextTime(text);
}

/** "Kick off 7 dec 9am": a line of notes that begins with a meeting and has its day; "call Dana Friday" is a deed. */
export function isNotedMeeting(said: Said): boolean {
  const { source, sentence, people, words, dates } = said;
  if (source !== 'notes' || !(beginsWithMeeting(writtenOut(sentence.text)) || isTimeBelowNext(said)))
    return false;
  const verbOf = people.some(({ first }) => first === 1 && /^(?:call|visit)$/.test(words[0]?.plain ?? ''));
  const tellsMore = /\b(?:will|'ll|he|she|they|sends?|asked|said)\b/i.test(withoutInvite(sentence.text));
  // "Next: photos from Tomas by Tuesday" is something that is due.
  return !verbOf && !tellsMore && dates.some((date) => date.due !== null && !date.past && !isDeadline(date));
}

/** "Thu 3 Dec 10-12, Ghent" below "Next": a line that begins with its day and hour. */
function isTimeBelowNext({ under, dates, words, sentence: { text } }: Said): boolean {
  if (tellsWhatHappens(words, 0, words.length)) return false;
  const begins = dates.find(({ from, at }) => at !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, from)));
  return under?.what === 'next conversation' && begins !== undefined && !onlyPencilled(text);
}

/** "We said Tuesday at three" tells what both said. */
const bothSaid = /^\W*(?:we|i)(?: all| both)? (?:said|agreed)\b/i;
const invite =
  /\b(?:\p{L}+ )?(?:will |'ll )?sends? (?:(?:us|me|them|out|over|the|an|a|calendar|teams|zoom) )*(?:invites?|invitations?|link|dial-?in|details)\b/giu;

/** "Talk again 8 Dec 2pm, Linda sends invite": who invites to it tells no more than the meeting. */
const withoutInvite = (text: string) => straight(text).replace(invite, ' ').replace(bothSaid, ' ');

/** Whoever states a time of the client, or whom one of us states it to. */
function whoIsThere(said: Said, { context }: Listener): NamedPerson[] {
  const told = said.side === 'ours' ? addressed(said, context) : null;
  return told ? [told] : whoMeets(said);
}

/** Nobody has agreed yet. */
const askedOnly = 0.6;
/** What is said to be so is agreed, unless the other side refuses it. */
const statedSure = 0.75;

/** Whoever says that a time works, and whom they name with it. */
function whoMeets(said: Said): NamedPerson[] {
  const named = said.people.filter(({ side }) => side !== 'ours').map(({ person }) => person);
  const speaker = said.source !== 'notes' && said.side === 'client' ? said.speaker : null;
  const all = speaker ? [speaker, ...named] : named;
  return all.filter((one, place) => all.findIndex((other) => samePerson(one, other)) === place);
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 8;
}

function isYes(text: string): boolean {
  return answerIn(text)?.answer === 'yes';
}
