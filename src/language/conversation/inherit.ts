import { dueIn } from '../dates/due-in.ts';
import { given } from '../deeds/act-of.ts';
import { deedsIn } from '../deeds/deeds-in.ts';
import { missingOf } from '../deeds/firm.ts';
import type { Said } from '../deeds/said.ts';
import { baseForm } from '../deeds/verbs.ts';
import { type Found, quoteOf } from '../found.ts';
import { mayBeSooner } from './answers.ts';
import { suggestedAtMost } from './how-sure.ts';
import { alikeFrom, likeness, stemsOf } from './likeness.ts';
import type { Listener, OpenAsk } from './listener.ts';
import { notCommitted } from './not-committed.ts';
import { atTheSameTime } from './same-time.ts';
import { talksToOthers } from './talks-to-others.ts';
import { agreedMeeting } from './time-asked.ts';
import { type Pointing, pointingOf, pointsBackIn, thingAsked, thingNamed } from './what-is-meant.ts';

/** "Do that", "send it", "make it happen": an act that says what only by what was asked before. */
export const pointsBack =
  /^(?:(?<verb>\w+) (?:it|that|this|them|those|these|one|some|so)(?: (?:over|across|out|back|along|on|in|up))?(?: (?:for|to) (?:us|them|you))?|do|happen|arrange it|take care of (?:it|that)|get (?:on|to) (?:it|that)|make (?:it|that) happen)(?: (?:myself|ourselves|personally))?(?: (?:right |straight )?(?:after|before|during)(?: [\w-]+){1,3})?$/i;
const anyDeed = /^(?:do|arrange|handle|organi[sz]e|manage|sort|make|get|have|take)$/i;
/** "Get them across to us" says what is done, and "get them" might be anything. */
const handsOver = /^get \w+ (?:over|across|out|back|to (?:us|them|you))\b/i;

const answeredByTelling =
  /^(?:tell|explain|describe|say|speak|talk|confirm|elaborate|walk|help|give (?:me|us|them) (?:an idea|a sense|some background)|remind|hear|see|show|go (?:over|through)|take (?:me|us) through|share (?:a bit|a little|how|what|why|where|more)|be|do|know|let)\b/i;

/** An act that points back stands for what was asked before; `isYes`: the sentence agrees to it. */
export function withActOf(found: Found, said: Said, listener: Listener, isYes: boolean): Found {
  const { ask } = listener;
  if (!('act' in found) || found.act === null) return found;
  if (said.source === 'notes' && /^(?:that|it|this|them|those)$/i.test(found.act))
    return withThingWanted(found, listener);
  const points = pointsBack.exec(found.act.replace(hasFromUs, 'do it'));
  if (!points) return isYes ? withDayOf(found, said, listener) : found;
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
    // "I'd be happy to do that": whoever agrees to it is held to it, however they put it.
    const held =
      isYes && deed.what === 'non-commitment' ? { ...deed, what: 'commitment' as const, done: false } : deed;
    return { ...held, missing: missingOf(deed) };
  }
  if (!anyDeed.test(verb) || handsOver.test(found.act)) return withThingOf(found, found.act, said, listener);
  const deed = { ...found, act: null };
  return 'missing' in deed ? { ...deed, missing: missingOf(deed) } : deed;
}

/** "I'll export the job cards, and I'll get them over to you": what they do something with in the breath before. */
function thingDoneWith(act: string, said: Said, to: Pointing, listener: Listener): string | null {
  if (said.source === 'notes') return null;
  const deedsOf = (one: Said) => deedsIn(one, listener.mentioned, listener.roster, listener.context);
  const own = deedsOf(said);
  const place = own.findIndex((deed) => deed.act === act);
  const { last } = listener;
  const earlier = place > 0 ? own.slice(0, place) : last && goesOnFrom(last, said) ? deedsOf(last) : [];
  const [deed, another] = earlier;
  return deed?.act && !another ? thingAsked(deed.act, to) : null;
}

/** "… and I'll get them to you" goes on with the sentence before it. */
function goesOnFrom(before: Said, { sentence }: Said): boolean {
  return before.sentence.utterance === sentence.utterance && /^\W*(?:and|then)\b/i.test(sentence.text);
}

/** "Yes, the fourth, I'll put it in the same sheet": how what was asked for is done. */
const putsItSomewhere =
  /^\p{L}+ (?:it|them|that|those|these) (?:in|into|on|onto|to|up|over|with|by|through|as)\b/iu;
const doesTheDoing = /^do (?:all )?(?:the|that) (?<doing>\w+ing)$/i;

const wants =
  /^.*?\b(?:wants?|wanted|needs?|asked (?:us |me )?for|asks? for|requested|would like|'d like)\b (?:us |me )?(?:to )?/i;

/** "Dana wants the price on one page. I owe her that by Friday": what was asked for right before; else nobody knows what. */
function withThingWanted<One extends Found>(deed: One, { found, foundAt, heard }: Listener): One {
  const place = found.findLastIndex((one) => one !== null);
  const asked = found[place];
  if (asked?.what !== 'request' || heard - (foundAt[place] ?? 0) > 1) return { ...deed, act: null };
  const thing = asked.text.replace(wants, '').replace(/[\s.,;:!]+$/, '');
  const quotes = [...deed.quotes, ...asked.quotes];
  return { ...deed, act: thing.charAt(0).toUpperCase() + thing.slice(1), quotes };
}

/** "Could you pick ten by the fourth?" – "Sure, I'll do the picking": what was asked for, said in other words, has its day. */
function withDayOf(found: Found, said: Said, { ask, sinceAsk }: Listener): Found {
  if (!('act' in found) || found.act === null || found.when !== null || found.hangsOn) return found;
  if (!ask?.act || ask.meeting || ask.side === said.side || sinceAsk > 3) return found;
  const doing = doesTheDoing.exec(found.act)?.groups?.doing?.toLowerCase();
  const isDoing = doing !== undefined && baseForm(doing) === ask.act.split(' ')[0]?.toLowerCase();
  const date = dueIn(said.dates) ?? askedBy(ask);
  const isOfAsked = isDoing || putsItSomewhere.test(found.act) || likeness(found.act, ask.act) >= alikeFrom;
  if (!date || !isOfAsked) return found;
  const deed = {
    ...found,
    act: isDoing ? ask.act : found.act,
    due: date.due,
    when: date.text,
    quotes: [...found.quotes, quoteOf(ask.said)] as unknown as Found['quotes'],
    confidence: Math.max(found.confidence, agreedSure),
  };
  return 'missing' in deed ? { ...deed, missing: missingOf(deed) } : deed;
}

/** "Yes, I'll send them by Wednesday": what was asked for right before, or else named in the sentence before, is sent. */
function withThingOf(found: Found, act: string, said: Said, listener: Listener): Found {
  const { ask, sinceAsk, last } = listener;
  const pointing = pointingOf(act);
  if (!pointing || !pointsBackIn(said.sentence.text)) return found;
  const isAnswer = ask !== null && ask.side !== said.side && sinceAsk === 0;
  const before = isAnswer ? ask.said : last;
  const named = isAnswer
    ? ask.act && thingAsked(ask.act, pointing.to)
    : before && thingNamed(before.words, pointing.to);
  const thing = named ?? (isAnswer ? null : thingDoneWith(act, said, pointing.to, listener));
  if (!thing) return found;
  const restsOn = before && (named || goesOnFrom(before, said)) ? [quoteOf(before)] : [];
  const quotes = [...found.quotes, ...restsOn] as unknown as Found['quotes'];
  const told = handsOver.test(act)
    ? given(thing, said.side === 'ours' ? 'we say' : 'client says')
    : `${pointing.verb} ${thing}`;
  return { ...found, act: told, quotes } as Found;
}

/** "Get them to us" leaves open what, and somebody has to say. */
function sureOfAct(act: string, confidence: number): number {
  return pointingOf(act) ? Math.min(confidence, suggestedAtMost) : confidence;
}

/** "Sure, I can do that" is as sure as a mere "sure". */
export const agreedSure = 0.75;

/** "When could you ask him?" is answered by a day, and by no yes. */
const asksOnlyWhen = /^\W*(?:(?:and|so|but|okay|ok),? )*(?:by )?when\b/i;

/** "You send me the figures by Friday.", as a recap has it: there "correct" is a yes. */
const tellsWhatTheyDo = /^[\W\d]*you [^?]*$/i;

/** "You'll have that from me tomorrow": it is handed over. */
const hasFromUs = /^have (?:that|it|them|those|these)(?: from (?:us|me))?$/i;

/** What a yes agrees to: the act or the meeting from the ask, the date from either, of whoever said yes. */
export function inherited(said: Said, own: readonly Found[], listener: Listener): Found[] {
  const { ask } = listener;
  if (!ask || ask.answeredIn !== null || own.some(({ what }) => what === 'next conversation')) return [];
  const meeting = agreedMeeting(said, ask);
  if (meeting) return [atTheSameTime(meeting, ask.said, listener.context, null)];
  if (ask.act === null || isSaidBetter(said, own, ask, ask.act)) return [];
  if (
    !ask.meeting &&
    !tellsWhatTheyDo.test(ask.said.sentence.text) &&
    /^\W*(?:great|perfect|correct|right|fine|done|cool|exactly|that(?:['’]s| is) (?:right|correct))\b/i.test(
      said.sentence.text,
    )
  )
    return [];
  if (ask.meeting && /^(?:meet|talk|speak|call|sit|do|have|join|make|take|confirm)\b/i.test(ask.act))
    return [];
  const named = mayBeSooner(said.sentence.text) ? undefined : dueIn(said.dates);
  const date = named ?? askedBy(ask);
  if (!date && said.side === 'client' && asksOnlyWhen.test(ask.said.sentence.text))
    return [
      notCommitted(said, {
        who: said.speaker,
        act: ask.act,
        when: said.dates[0]?.text ?? null,
        confidence: suggestedAtMost,
      }),
    ];
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
  if (!isLater)
    return (
      (answeredByTelling.test(act) && !talksToOthers(act)) || said.goesOnWith !== null || deeds.length > 0
    );
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
  return ask.by ?? dueIn(ask.said.dates) ?? null;
}
