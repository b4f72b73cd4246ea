import type { DatePhrase } from '../dates/date-phrase.ts';
import type { Said } from '../deeds/said.ts';
import { type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import { isAboutMeeting } from './agreed-time.ts';
import type { OpenAsk } from './listener.ts';

/** A day that somebody asks about: to meet on, or to be done by. */
export interface TimeAsked {
  readonly date: DatePhrase;
  /** Nothing but the day is asked: "next Tuesday?", "by Friday?". */
  readonly alone: boolean;
}

const saysNoMore =
  /\b(?:and|or|so|then|maybe|perhaps|say|how|what|about|morning|afternoon|eastern|central|pacific|does|do|is|would|will|could|can|i|we|you|it|that|make|suits?|works?|work|for|with|us|both|all|ok|okay|fine|good|possible|free|available|convenient|better|see|let's|shall|suggest|propose|take|go|meet|talk|speak|on|at|the|a|right|sure|again|there|be|great|perfect|thanks|thank|super|cool|excellent|wonderful|nice|yes|yeah|same|place|time|hour|slot|here|there|yours|ours|theirs|too|early|late|instead|rather|unfortunately|please|move|shift|change|push|back|forward|to|from|our|call|meeting|sound|sounds|fit|okay with|still)\b|['’](?:ll|d|s)\b/gi;
const together =
  /\b(?:we|us|me|both|together|again|i|(?:next|another|follow-?up) (?:call|talk|chat|meeting|conversation|session|demo|visit|workshop|review|one|slot))\b/i;

/** "Let's say Thursday at 4 then" asks as well. */
const putsForward =
  /^\W*(?:(?:ok|okay|so|then|great|well|right|good|and),? )*(?:let's (?:say|do|take|go (?:with|for)|meet|talk|speak|make it|pencil in|get together|reconvene|catch up|sit down|regroup|pick (?:this|it|that) up)|i(?:'d)? (?:suggest|propose|say)|how about|what about)\b/i;

/** The one day that a question names, or that somebody puts forward; null where it names none, or a choice. */
export function timeAsked({ sentence: { text }, dates }: Pick<Said, 'sentence' | 'dates'>): TimeAsked | null {
  if (!/\?\s*$/.test(text) && !putsForward.test(straight(text))) return null;
  const days = dates.filter(({ what, past, first }) => what !== 'vague' && !past && first !== null);
  const [date, another] = days;
  if (!date || another || date.first !== date.last) return null;
  const rest = straight(text.slice(0, date.from) + text.slice(date.to)).replace(saysNoMore, ' ');
  return { date, alone: !/[\p{L}\p{N}]/u.test(rest) };
}

/** "By Friday?" asks when something is done, and "Friday?" whether they meet then. */
export function isDeadline({ text }: Pick<DatePhrase, 'text'>): boolean {
  return /^(?:by|before|until|till|no later than)\b/i.test(text);
}

/** The words of a sentence without those of its dates: "this time next week" speaks of no meeting. */
export function besideDates({ sentence: { text }, dates }: Pick<Said, 'sentence' | 'dates'>): string {
  return dates.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
}

/** "When do you ship it, Friday?" asks when something is done. */
const asksForDeed =
  /\b(?:send|mail|deliver|ship|finish|sign|pay|start|launch|order|decide|submit|install|return)(?:s|ing)? (?:it|them|this|that|the|your|our|us|me)\b/i;

/** "Would the 11th work as a start date?" asks when something begins. */
const ofSomething =
  /\b(?:start(?:ing)?|delivery|due|go-?live|launch|install(?:ation)?|shipping|cut-?over|roll-?out|target|end|closing|signing) (?:date|day|time)\b|\b(?:for|as) (?:the |a |an |our |your )*(?:start|go-?live|delivery|launch|installation|roll-?out|cut-?over|deadline)\b/i;

/** Whether somebody asks when there is time to meet. */
export function asksForTime({ labelled, sentence: { text } }: Said): boolean {
  return labelled.cues.includes('asks for time') && !asksForDeed.test(text) && !ofSomething.test(text);
}

const meetAgain = '(?:talk|speak|meet|reconvene|reconnect|catch up|sit down|continue|see each other)';
const whenToMeet = new RegExp(
  `^\\W*(?:(?:so|and|then|okay|ok|great|good|right)[,.]? )*(?:(?:when|what (?:day|time)|which day) (?:shall|should|can|could|do|would|will) we (?:all |both |next )*${meetAgain}|(?:shall|should|can|could) we (?:all |both )*${meetAgain} (?:again|next|soon))\\b[^,;]{0,24}\\?\\s*$`,
  'i',
);

/** "When shall we talk next?", "could we meet again?" */
export function asksWhenToMeet({ sentence: { text } }: Pick<Said, 'sentence'>): boolean {
  return whenToMeet.test(straight(text));
}

const offers =
  /\b(?:i|we)(?:'ve| have)? (?:got|have|can (?:do|offer|make)|could (?:do|offer|make))\s*$|\beither\s*$/i;

/** "I've got the second at ten or the third at two": times to choose from. */
export function offersTimes({ sentence: { text }, dates }: Pick<Said, 'sentence' | 'dates'>): boolean {
  const days = dates.filter(({ what, past, first }) => what === 'day' && !past && first !== null);
  const [first] = days;
  const isChoice = days.some(({ doubt }) => doubt === 'one of several') || days.length > 1;
  return first !== undefined && isChoice && offers.test(straight(text.slice(0, first.from)));
}

/** "Shall we put the ninth in for the tour?" */
const putsDay = /\b(?:shall|should|can|could) (?:we|i) (?:put|pencil|book)(?: in)?\s*$/i;

/** "We have the eighth at ten, does that stand?", "next appointment is the ninth at one, isn't it?" */
const makesSure =
  /^\W*(?:(?:so|and|then|okay|ok),? )*(?:we(?:'ve| have)(?: got)?|(?:the |our )?next (?:appointment|one|date|time|call|meeting|session)(?: is|'s)?|it(?:'s| is))\b.*[,;–—-] ?(?:(?:does|is) )?(?:that(?:'s)? )?(?:still )?(?:stands?|holds?|right|correct|on|it not|isn't it|confirmed|yes|okay|ok)\W*$/i;

/** "Shall we say Thursday the third at ten, with Angela?", "let's reconvene on Thursday at two". */
const putsHour =
  /^\W*(?:(?:and|so|then|ok|okay|great|good|right),? )*(?:shall we (?:say|do|take|make it|meet|talk|speak|go for)|let's (?:say|do|take|make it|meet|talk|speak|reconvene|regroup|catch up|get together)|how about|what about|could we (?:say|do|meet|talk|speak)|(?:the )?same (?:link|place|room|time),?)\b/i;

/** "Could you confirm Tuesday, 9.30?" */
const confirmsTime =
  /\bconfirm (?:(?:that|us|me|the|our|your|again|for|slot|appointment|meeting|call|date|time)[:,]? )*\W*(?=\p{Lu}|\d)/u;

/** Whether a question about a day is one about meeting. */
export function asksToMeet(said: Said, { date, alone }: TimeAsked): boolean {
  const { text } = said.sentence;
  if (isDeadline(date) || ofSomething.test(text)) return false;
  if (alone || asksForTime(said)) return true;
  if (putsDay.test(straight(text.slice(0, date.from)))) return true;
  const isTimed = date.at !== null || /\bsame (?:time|hour|slot)\b/i.test(text);
  if (isTimed && putsHour.test(straight(text))) return true;
  if (date.at !== null && (makesSure.test(straight(text)) || confirmsTime.test(text))) return true;
  return isAboutMeeting(besideDates(said)) && together.test(straight(text));
}

/** What a yes to "next Tuesday?" agrees on, though it names no day itself; null where nothing of the kind was asked. */
export function agreedMeeting(said: Said, ask: OpenAsk): FoundOf<'next conversation'> | null {
  const asked = timeAsked(ask.said);
  if (!ask.meeting || !asked || !asksToMeet(ask.said, asked) || said.dates.length > 0) return null;
  const client = said.side === 'client' ? said.speaker : ask.said.speaker;
  return {
    what: 'next conversation',
    startsAt: asked.date.at,
    day: asked.date.first,
    when: asked.date.text,
    who: client ? [client] : [],
    quotes: [quoteOf(said), quoteOf(ask.said)],
    cues: ['agreed'],
    confidence: 0.75,
  };
}
