import { otherThings } from '#domain/words/other-things.ts';
import type { NamedPerson, Quote } from '#domain/words/proposal.ts';
import { samePerson } from '../deeds/roster.ts';
import type { Found, FoundOf } from '../found.ts';
import { straight } from '../straight.ts';
import { alikeFrom, likeness, stemsOf } from './likeness.ts';
import { sameName } from './new-people.ts';
import { otherDeeds } from './other-deeds.ts';

/**
 * What is said twice is proposed once: it rests on both sentences then, and the later date holds. The place of what says
 * the same already; -1 where nothing does.
 */
export function placeOfSame(found: readonly (Found | null)[], next: Found): number {
  return found.findLastIndex((one) => one !== null && isSame(one, next));
}

function isSame(one: Found, next: Found): boolean {
  if (
    (one.what === 'commitment' || one.what === 'promise' || one.what === 'non-commitment') &&
    one.what === next.what
  )
    return mayBeOne(one.who, next.who) && alikeActs(one.act, next.act);
  if (one.what === 'next conversation' && next.what === one.what)
    return (
      one.day !== null &&
      one.day === next.day &&
      (one.startsAt === null || next.startsAt === null || one.startsAt === next.startsAt)
    );
  if (one.what === 'concern' && next.what === one.what) return alikeTexts(one.text, next.text);
  if (one.what === 'request' && next.what === one.what)
    return (
      asksForTheSame(one, next) ||
      (one.of === next.of && (alikeTexts(one.text, next.text) || isSaidCloser(one, next)))
    );
  if (one.what === 'person' && next.what === one.what) return sameName(one.called, next.called);
  if (one.what === 'framing' && next.what === one.what) return one.framing === next.framing;
  return false;
}

function mayBeOne(one: NamedPerson | null, other: NamedPerson | null): boolean {
  return one === null || other === null || samePerson(one, other);
}

function alikeActs(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one === other ||
    isThingOf(one, other) ||
    isThingOf(other, one) ||
    (likeness(one, other) >= alikeFrom && !otherDeeds(one, other))
  );
}

/** "I owe Priya the questionnaire" and "send the completed questionnaire": one names no more than what the other sends. */
function isThingOf(thing: string, act: string): boolean {
  const words = stemsOf(thing);
  if (
    !/^(?:the|a|an|that|those|these|my|our|your) /i.test(thing) ||
    words.size === 0 ||
    otherDeeds(thing, act)
  )
    return false;
  const stems = stemsOf(act);
  return [...words].every((stem) => stems.has(stem));
}

function alikeTexts(one: string, other: string): boolean {
  if (one === other) return true;
  return likeness(one, other) >= alikeTextsFrom && !otherThings(one, other);
}

const closer =
  /^\W*(?:(?:and|or|even|like|i mean|well|no),? )*(?:just|only|roughly|a (?:rough|ball)\p{L}*|something rough|nothing (?:fancy|binding|formal|long)|(?:doesn't|does not|needn't|need not) (?:have to )?be)\b/iu;

/** "What does it cost? Just a ballpark": whoever goes on says closer what they have just asked for. */
function isSaidCloser(one: FoundOf<'request'>, next: FoundOf<'request'>): boolean {
  const isOfOneBreath = one.quotes.at(-1)?.utterance === next.quotes[0].utterance;
  return isOfOneBreath && closer.test(straight(next.text)) && !/\?\s*$/.test(next.text);
}

const asksForThem =
  /^\W*(?:(?:so|and|then|if possible),? )*(?:could|can|would|will|please)(?: you)?(?: (?:please|kindly|maybe|also|just))* (?:send|share|give|forward|mail|email|pass) (?:them|it|those|that)\b/i;

/** "Purchasing would like to see your terms. Could you send them this week?": what was just asked for. */
function asksForTheSame(one: FoundOf<'request'>, next: FoundOf<'request'>): boolean {
  const [before, after] = [one.quotes.at(-1), next.quotes[0]];
  return (
    before?.utterance === after.utterance &&
    after.from - (before?.to ?? 0) < 4 &&
    asksForThem.test(straight(next.text))
  );
}

const alikeTextsFrom = 0.85;

/** What two rest on, each of the words once. */
function distinct(quotes: readonly Quote[]): Found['quotes'] {
  const isFirst = ({ utterance, from }: Quote, place: number) =>
    quotes.findIndex((one) => one.utterance === utterance && one.from === from) === place;
  return quotes.filter(isFirst) as unknown as Found['quotes'];
}

/** Both as one: the earlier with the later's words and date. */
export function asOne(earlier: Found, later: Found): Found {
  const quotes = distinct([...earlier.quotes, ...later.quotes]);
  const confidence = Math.max(earlier.confidence, later.confidence);
  const cues = [...new Set([...earlier.cues, ...later.cues])];
  const both = { ...earlier, quotes, confidence, cues };
  if ('due' in both && 'due' in later) {
    const { due, when } =
      later.due || !both.due ? { due: later.due ?? both.due, when: later.when ?? both.when } : both;
    const who = both.who ?? later.who;
    // Said again without its condition, it is held to; what hangs on something now is no surer than that.
    const { hangsOn: _before, ...held } = both;
    const deed = later.hangsOn
      ? { ...both, who, due, when, hangsOn: later.hangsOn, confidence: later.confidence }
      : { ...held, who, due, when };
    if (!('missing' in deed)) return deed;
    const missing = deed.missing.filter((part) => !(part === 'when' && due) && !(part === 'who' && who));
    return { ...deed, missing };
  }
  // "Ruth in finance" and then "Ruth Feeney, our CFO" is told by all of her name.
  if (both.what === 'person' && later.what === 'person' && later.called.length > both.called.length)
    return { ...both, called: later.called, title: later.title ?? both.title };
  if (both.what === 'next conversation' && later.what === 'next conversation')
    return {
      ...both,
      who: both.who.length > 0 ? both.who : later.who,
      startsAt: both.startsAt ?? later.startsAt,
    };
  return both;
}
