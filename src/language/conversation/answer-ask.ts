import type { DatePhrase } from '../dates/date-phrase.ts';
import { weekdayOn } from '../dates/days.ts';
import { dueIn } from '../dates/due-in.ts';
import { actOf } from '../deeds/act-of.ts';
import { askedDeedOf } from '../deeds/asked-deed.ts';
import { beforeCalled } from '../deeds/called-at-end.ts';
import { leavesTalk } from '../deeds/leaves-talk.ts';
import { calledByName } from '../deeds/owner-of.ts';
import { samePerson } from '../deeds/roster.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, type FoundOf, quoteOf } from '../found.ts';
import { straight } from '../straight.ts';
import { agreesToTime, isAboutMeeting, refusesTime, takesTime } from './agreed-time.ts';
import { type Answered, answerIn, behindMaybe } from './answers.ts';
import { hourTaken } from './hour-taken.ts';
import { likeness } from './likeness.ts';
import type { Listener, OpenAsk } from './listener.ts';
import { planned } from './planned-ask.ts';
import { statesTime } from './stated-time.ts';
import { talksToOthers } from './talks-to-others.ts';
import {
  asksForTime,
  asksToMeet,
  asksWhenToMeet,
  besideDates,
  isDeadline,
  offersTimes,
  timeAsked,
} from './time-asked.ts';
import { refusesTimes, timeInstead, timePut } from './time-instead.ts';
import { withThingMeant } from './what-is-meant.ts';

/** So many sentences that say something may stand between an ask and its answer. */
const answeredWithin = 3;

/** Keeps a sentence in mind that asks the other side for something. `place`: where it stands among what was found. */
export function openAsk(said: Said, place: number | null, listener: Listener): OpenAsk | null {
  const time = timeAsked(said);
  if (time?.alone) return dayAlone(said, time.date, place, listener);
  const asked = askedDeedOf(said.words);
  const { text } = said.sentence;
  const { label } = said.labelled;
  const asks =
    place !== null || label === 'ask' || label === 'request' || (asked !== null && /\?\s*$/.test(text));
  const meets = (time !== null && asksToMeet(said, time)) || offersTimes(said) || asksWhenToMeet(said);
  if (!asks && !meets && statesTimeNow(said, listener))
    return { ...asking(said), act: null, meeting: true, place };
  if (!asks && !(meets && isShort(besideDates(said)))) return null;
  const act = asked
    ? actOf(
        text,
        said.words,
        asked.verb,
        beforeCalled(said.words, said.people, asked.end),
        said.dates,
        said.side === 'client' ? 'client asks' : 'we ask',
      )
    : null;
  const meeting = !(said.side === 'ours' && talksToOthers(act)) && isOfMeeting(said, act, meets);
  return { ...asking(said), act: act && withThingMeant(act, listener.things), meeting, place };
}

/** "Can we do the 7th or the 8th at 11?" */
const doesThen =
  /\b(?:can|could|shall|should) (?:we|you) (?:do|make|say|meet)(?: it)? (?:the |on |at |\d|mon|tue|wed|thu|fri|next)/i;
const toMeet =
  /^(?:meet|talk|speak|catch up|sit down|(?:come|stop|drop)(?: (?:by|in|over|round|along|out|up|down|back|here|to see))?$|visit us)\b/i;
function isOfMeeting(said: Said, act: string | null, meets: boolean): boolean {
  return (
    meets ||
    asksForTime(said) ||
    (said.dates.some(({ at }) => at !== null) && /^confirm\b/i.test(act ?? '')) ||
    (said.dates.some(({ at }) => at !== null) && doesThen.test(straight(said.sentence.text))) ||
    toMeet.test(act ?? '') ||
    (said.dates.length > 0 && isAboutMeeting(besideDates(said)))
  );
}

/** "I'll send you an invite for Thursday at 4" may be agreed to as well, unless something that was asked is still open. */
function statesTimeNow(said: Said, { ask }: Listener): boolean {
  const isOpen = ask?.side === said.side && ask.answeredIn === null;
  return !isOpen && said.source !== 'notes' && said.dates.some((date) => statesTime(said, date));
}

/**
 * "By Friday?", "next Tuesday?": the day of what was asked before as far as that is open, or of what the other side has
 * just said they will do; else one to meet on, unless it goes on with another question: "When is the deadline? Friday?"
 */
function dayAlone(said: Said, by: DatePhrase, place: number | null, listener: Listener): OpenAsk | null {
  const { ask, last } = listener;
  const open = ask?.side === said.side && ask.answeredIn === null ? ask : null;
  // An hour is one to meet at.
  if (open?.act && !open.meeting && by.at === null) return { ...open, by };
  const act = open?.meeting || by.at !== null ? null : undatedDeed(said, listener);
  if (act !== null) return { ...asking(said), act, meeting: false, by, place };
  const asksFurther = last?.side === said.side && /\?\s*$/.test(last.sentence.text) && !open?.meeting;
  // "Shall we go through it? Thursday at twelve?"
  const isOfOther = asksFurther && !(by.at !== null && last.labelled.cues.includes('proposes together'));
  if (isDeadline(by) || isOfOther) return null;
  return { ...asking(said), act: null, meeting: true, place: place ?? (open?.meeting ? open.place : null) };
}

/** Over so many sentences a day is asked of a deed that had none. */
const askedOfWithin = 3;

/** What the other side said just before that they will do, without a day. */
function undatedDeed({ side }: Said, { found, foundAt, heard }: Listener): string | null {
  const place = found.findLastIndex((one) => one !== null);
  const last = found[place];
  if (!last || heard - (foundAt[place] ?? 0) > askedOfWithin) return null;
  const isTheirs = last.what === (side === 'ours' ? 'commitment' : 'promise');
  return isTheirs && 'act' in last && last.due === null && last.when === null ? last.act : null;
}

function asking(said: Said) {
  return { said, side: said.side, by: null, answeredIn: null };
}

/** More words than these beside its day ask about more than the day. */
const wordsOfShort = 8;

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= wordsOfShort;
}

/** Whoever is asked whether they mind agrees with a no. */
const asksToMind = /^\W*(?:(?:and|so|then),? )?(?:would|do|did) you mind\b/i;
const doesNotMind =
  /^\W*(?:(?:no|oh),? )?(?:(?:of course|certainly|absolutely|definitely) not|not at all|not in the least|no)\W*$/i;

/** What a sentence answers to the ask before it; null where it answers nothing, or nothing was asked. */
export function answerTo(said: Said, listener: Listener): Answered | null {
  const { ask } = listener;
  if (!ask || said.side === null || said.side === ask.side) return null;
  if (ask.said.speakerPlace === said.speakerPlace) return null;
  if (listener.sinceAsk > answeredWithin) return null;
  // What Brooke was asked by name, nobody else answers.
  const called = calledByName(ask.said);
  if (called && said.speaker && !samePerson(called.person, said.speaker)) return null;
  const { text } = said.sentence;
  const hour = hourTaken(said, listener);
  if (hour) return hour.isAskedFor ? null : { answer: 'yes', maybe: null };
  if (ask.meeting && ask.said.dates.length > 0 && isOtherTime(said, ask)) return null;
  if (ask.meeting && takesTime(text)) return { answer: 'yes', maybe: null };
  if (leavesTalk(text)) return null;
  if (doesNotMind.test(straight(text)) && asksToMind.test(ask.said.sentence.text))
    return { answer: 'yes', maybe: null };
  if (takesDayAsked(said, ask)) return { answer: 'yes', maybe: null };
  if (offersElse(said, ask)) return null;
  const answered = answerIn(text);
  if (answered) return onceTheyHaveDoneIt(answered, said, ask);
  // Further on, only who names a time speaks of the one that was asked about.
  const isFarFromTime = ask.meeting && listener.sinceAsk > 0 && ask.said.dates.length > 0;
  if (isFarFromTime && said.dates.length === 0) return null;
  if (said.labelled.label === 'non-commitment') return { answer: 'maybe', maybe: behindMaybe(text) };
  // "3pm is bad, make it 4pm" is no yes to three, though they will come.
  if (ask.meeting && refusesTime(text)) return null;
  if (said.labelled.label !== 'client commitment' || isOfAnotherMatter(said, ask)) return null;
  return findsOut(said, ask) ? { answer: 'maybe', maybe: 'authority' } : { answer: 'yes', maybe: null };
}

const gladTo =
  /^\W*(?:(?:i(?:'m| am|'d be| would be)|we(?:'re| are|'d be| would be)|always|more than|very|yes|sure),? )*(?:happy|glad|pleased|delighted) to (?<deed>talk|discuss|chat|speak|explain|go|walk|look|hear|answer|help|think|see|come back)\b/i;

/** "Could you send a price?" – "Happy to talk about what goes into it": glad to do something else. */
function offersElse({ sentence: { text } }: Said, { act, said }: OpenAsk): boolean {
  const deed = gladTo.exec(straight(text))?.groups?.deed;
  return deed !== undefined && !new RegExp(`\\b${deed}`, 'i').test(`${act ?? ''} ${said.sentence.text}`);
}

/** "Would you let us sit with them on Thursday?" – "Thursday works": the day that was asked about suits. */
function takesDayAsked({ sentence: { text }, dates }: Said, { said }: OpenAsk): boolean {
  const [date, another] = dates;
  if (!date || another || !isShort(text) || !agreesToTime(text) || /\b(?:if|but|unless|maybe)\b/i.test(text))
    return false;
  return said.dates.some(
    ({ first }) => first !== null && date.first !== null && weekdayOn(first) === weekdayOn(date.first),
  );
}

/** "He's away till the 7th", "Lonnie gets them over": what others do is no yes to something else that was asked. */
function isOfAnotherMatter({ sentence: { text }, dates }: Said, { act, said }: OpenAsk): boolean {
  // "The tour I can do Wednesday at one" is of a time, and no yes to what was asked without one.
  if (
    act === null &&
    dates.length > 0 &&
    likeness(text, said.sentence.text) === 0 &&
    !/\b(?:it|that|this)\b/i.test(text)
  )
    return true;
  if (/\b(?:i|we|me|us|my|our)\b/i.test(straight(text).replace(/\bto us\b/gi, ' '))) return false;
  return likeness(text, act ?? said.sentence.text) === 0;
}

const findsOutFirst =
  /\b(?:i|we) (?:can|could) (?:always |certainly |only )?(?<could>ask|check|try|see|find out|enquire|inquire)\b|\b(?:i|we)(?:'ll| will)(?: just| first)? (?<will>ask|check with|talk to|speak to|speak with|see (?=if|whether|what)|find out|run (?=(?:it|this|that) (?:by|past)))(?! \p{L}+(?: \p{L}+)? to (?!\p{Lu}|the |our |my )\p{L})/iu;
const talksFirst = /^\W*(?:[^.;]{0,60}?[,;.] ?)?(?:(?:well|hm+|um+|so|and|but|then),? )*$/i;

/** "I can ask her" is no yes yet, unless they were asked to ask. */
function findsOut(said: Said, { act }: OpenAsk): boolean {
  const plain = straight(said.sentence.text);
  const found = findsOutFirst.exec(plain);
  const verb = (found?.groups?.could ?? found?.groups?.will)?.trim().toLowerCase();
  if (verb === undefined || !talksFirst.test(plain.slice(0, found?.index))) return false;
  return act?.toLowerCase().startsWith(verb.split(' ')[0] ?? verb) !== true;
}

/** "The 2nd is bad, make it the 3rd" is no yes to the 2nd. */
function isOtherTime(said: Said, ask: OpenAsk): boolean {
  const time = timeInstead(said) ?? timePut(said);
  if (time) return !ask.said.dates.some(({ first }) => first === time.first);
  return refusesTimes(said);
}

const getsBack = /\b(?:get back to you|come back to (?:you|that|it))\b/i;

/**
 * "I'll check the power supply and get back to you by Thursday": who says what they do first, and by which day they get
 * back, is no polite no. Was it what they were asked to do, it is a yes; else they have to find something out.
 */
function onceTheyHaveDoneIt(answered: Answered, said: Said, ask: OpenAsk): Answered {
  const { text } = said.sentence;
  const isDated = dueIn(said.dates) !== undefined;
  if (answered.maybe !== 'polite no' || !isDated || !getsBack.test(text)) return answered;
  const first = doneFirst.exec(straight(text))?.groups?.act;
  if (!first) return answered;
  const asked = ask.act?.split(' ')[0]?.toLowerCase();
  const isAsked =
    ask.act !== null && first.toLowerCase().startsWith(`${asked} `) && likeness(first, ask.act) > 0;
  return isAsked ? { answer: 'yes', maybe: null } : { answer: 'maybe', maybe: 'information' };
}

/** The deed that stands before the getting back. */
const doneFirst =
  /\b(?:i|we)(?:'ll| will|'m going to|'re going to) (?!(?:have|need|get|come|think|see|consider|try)\b)(?<act>\p{L}+ (?!and\b|about\b|it\b|over\b|on\b)\p{L}+.*?)(?: and|,)(?: (?:then|i'll|we'll|will))* (?:get|come) back to\b/iu;

const answeredConfidence = 0.75;

/** The ask with its answer. */
export function answeredAsk(
  asked: FoundOf<'ask'>,
  said: Said,
  { answer, maybe }: Answered,
  listener: Listener,
): FoundOf<'ask'> {
  const date = dueIn(said.dates);
  // What the other side answers was asked.
  const isAsk = listener.ask?.act || listener.ask?.said.labelled.cues.includes('proposes together');
  const sure = isAsk ? answeredConfidence : 0;
  return {
    ...asked,
    confidence: Math.max(asked.confidence, sure),
    who: said.speaker ?? asked.who,
    askId: asked.askId ?? planned(asked.wording, said.speaker, listener.context),
    answer,
    maybe,
    reviewOn: answer === 'yes' ? null : (date?.due ?? null),
    answerWords: said.sentence.text,
    quotes: [...asked.quotes, quoteOf(said)] as unknown as Found['quotes'],
  };
}
