import { missingOf } from '../deeds/firm.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, quoteOf } from '../found.ts';
import { suggestedAtMost } from './how-sure.ts';
import { likeness, stemsOf } from './likeness.ts';
import type { Listener, OpenAsk } from './listener.ts';
import { atTheSameTime } from './same-time.ts';
import { agreedMeeting } from './time-asked.ts';
import { pointingOf, pointsBackIn, thingAsked, thingNamed } from './what-is-meant.ts';

/** "Do that", "send it", "make it happen": an act that says what only by what was asked before. */
const pointsBack =
  /^(?:(?<verb>\w+) (?:it|that|this|them|those|these|one|some|so)(?: (?:over|across|out|back|along|on|in|up|for (?:us|them|you)|to (?:us|them|you)))?|do|happen|arrange it|take care of (?:it|that)|get (?:on|to) (?:it|that)|make (?:it|that) happen)(?: (?:myself|ourselves|personally))?$/i;
const anyDeed = /^(?:do|arrange|handle|organi[sz]e|manage|sort|make|get|have|take)$/i;

const answeredByTelling =
  /^(?:tell|explain|describe|say|speak|talk|confirm|elaborate|walk|help|give (?:me|us|them) (?:an idea|a sense|some background)|remind|hear|see|show|go (?:over|through)|take (?:me|us) through|share (?:a bit|a little|how|what|why|where|more)|be|do|know|let)\b/i;

/** An act that points back stands for what was asked before; `isYes`: the sentence agrees to it. */
export function withActOf(found: Found, said: Said, listener: Listener, isYes: boolean): Found {
  const { ask } = listener;
  if (!('act' in found) || found.act === null) return found;
  const points = pointsBack.exec(found.act);
  if (!points) return found;
  const asked = ask && ask.side !== said.side && listener.sinceAsk <= 3 ? ask.act : null;
  const verb = points.groups?.verb ?? 'do';
  if (asked && (anyDeed.test(verb) || likeness(verb, asked) > 0)) {
    const due = found.when === null && ask ? askedBy(ask) : null;
    const deed = {
      ...found,
      act: asked,
      due: found.due ?? due?.due ?? null,
      when: found.when ?? due?.text ?? null,
      quotes: ask ? ([...found.quotes, quoteOf(ask.said)] as unknown as Found['quotes']) : found.quotes,
      confidence: sureOfAct(asked, isYes ? Math.max(found.confidence, agreedSure) : found.confidence),
    };
    if (!('missing' in deed)) return deed;
    return { ...deed, missing: missingOf(deed) };
  }
  if (!anyDeed.test(verb)) return withThingOf(found, found.act, said, listener);
  const deed = { ...found, act: null };
  return 'missing' in deed ? { ...deed, missing: missingOf(deed) } : deed;
}

/** "Yes, I'll send them by Wednesday": what was asked for right before, or else named in the sentence before, is sent. */
function withThingOf(found: Found, act: string, said: Said, { ask, sinceAsk, last }: Listener): Found {
  const pointing = pointingOf(act);
  if (!pointing || !pointsBackIn(said.sentence.text)) return found;
  const isAnswer = ask !== null && ask.side !== said.side && sinceAsk === 0;
  const before = isAnswer ? ask.said : last;
  if (!before) return found;
  const thing = isAnswer
    ? ask.act && thingAsked(ask.act, pointing.to)
    : thingNamed(before.words, pointing.to);
  if (!thing) return found;
  const quotes = [...found.quotes, quoteOf(before)] as unknown as Found['quotes'];
  return { ...found, act: `${pointing.verb} ${thing}`, quotes } as Found;
}

/** "Get them to us" leaves open what, and somebody has to say. */
function sureOfAct(act: string, confidence: number): number {
  return pointingOf(act) ? Math.min(confidence, suggestedAtMost) : confidence;
}

/** "Sure, I can do that" is as sure as a mere "sure". */
const agreedSure = 0.75;

/** What a yes agrees to: the act or the meeting from the ask, the date from either, of whoever said yes. */
export function inherited(said: Said, own: readonly Found[], listener: Listener): Found[] {
  const { ask } = listener;
  if (!ask || ask.answeredIn !== null || own.some(({ what }) => what === 'next conversation')) return [];
  const meeting = agreedMeeting(said, ask);
  if (meeting) return [atTheSameTime(meeting, ask.said, listener.context)];
  if (ask.act === null || isSaidBetter(said, own, ask, ask.act)) return [];
  if (
    !ask.meeting &&
    /^\W*(?:great|perfect|correct|right|fine|done|cool|exactly)\b/i.test(said.sentence.text)
  )
    return [];
  if (ask.meeting && /^(?:meet|talk|speak|call|sit|do|have|join|make|take)\b/i.test(ask.act)) return [];
  const date = dueOf(said) ?? askedBy(ask);
  const deed = { who: said.speaker, act: ask.act, due: date?.due ?? null, when: date?.text ?? null };
  const quotes = [quoteOf(said), quoteOf(ask.said)] as const;
  const common = { ...deed, quotes, cues: ['agreed'], confidence: sureOfAct(ask.act, agreedSure) };
  if (said.side === 'ours') return [{ what: 'promise', ...common }];
  return [{ what: 'commitment', ...common, missing: missingOf(deed), done: false }];
}

/**
 * What is told at once needs no commitment, and what is said to be done says it better itself: unless it was asked for by
 * a day to come, and what they say they do is something else, without a day.
 */
function isSaidBetter(said: Said, own: readonly Found[], ask: OpenAsk, act: string): boolean {
  const due = askedBy(ask)?.due ?? null;
  const deeds = own.filter((one) => 'act' in one);
  const isLater = due !== null && due > said.day;
  if (!isLater) return answeredByTelling.test(act) || said.goesOnWith !== null || deeds.length > 0;
  const others = [...deeds.flatMap(({ act: done }) => done ?? []), said.goesOnWith ?? ''];
  return deeds.some(({ due: day }) => day !== null) || others.some((words) => isOfTheSame(words, act));
}

/** Words that point to what was asked, or have a word of it. */
function isOfTheSame(words: string, act: string): boolean {
  if (/\b(?:it|that|this|them|those|these|one)\b/i.test(words)) return true;
  const asked = stemsOf(act);
  return [...stemsOf(words)].some((stem) => asked.has(stem));
}

function askedBy(ask: OpenAsk) {
  return ask.by ?? dueOf(ask.said) ?? null;
}

function dueOf(said: Said) {
  return said.dates.find(({ due, past }) => due !== null && !past);
}
