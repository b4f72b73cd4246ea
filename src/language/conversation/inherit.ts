import { missingOf } from '../deeds/firm.ts';
import type { Said } from '../deeds/said.ts';
import { type Found, quoteOf } from '../found.ts';
import { likeness } from './likeness.ts';
import type { Listener } from './listener.ts';

/** "Do that", "send it", "make it happen": an act that says what only by what was asked before. */
const pointsBack =
  /^(?:(?<verb>\w+) (?:it|that|this|them|those|these|one|some|so)(?: (?:over|across|out|back|along|on|in|up|for (?:us|them|you)|to (?:us|them|you)))?|do|happen|arrange it|take care of (?:it|that)|get (?:on|to) (?:it|that)|make (?:it|that) happen)(?: (?:myself|ourselves|personally))?$/i;
const anyDeed = /^(?:do|arrange|handle|organi[sz]e|manage|sort|make|get|have|take)$/i;

const answeredByTelling =
  /^(?:tell|explain|describe|say|speak|talk|confirm|elaborate|walk|help|give (?:me|us|them) (?:an idea|a sense|some background)|remind|hear|see|show|go (?:over|through)|take (?:me|us) through|share (?:a bit|a little|how|what|why|where|more)|be|do|know|let)\b/i;

/** An act that points back stands for what was asked before. */
export function withActOf(found: Found, said: Said, listener: Listener): Found {
  const { ask } = listener;
  if (!('act' in found) || found.act === null) return found;
  const points = pointsBack.exec(found.act);
  if (!points) return found;
  const asked = ask && ask.side !== said.side && listener.sinceAsk <= 3 ? ask.act : null;
  const verb = points.groups?.verb ?? 'do';
  if (asked && (anyDeed.test(verb) || likeness(verb, asked) > 0)) {
    const due = found.when === null ? (dueOf(ask?.said) ?? null) : null;
    const deed = {
      ...found,
      act: asked,
      due: found.due ?? due?.due ?? null,
      when: found.when ?? due?.text ?? null,
      quotes: ask ? ([...found.quotes, quoteOf(ask.said)] as unknown as Found['quotes']) : found.quotes,
    };
    if (!('missing' in deed)) return deed;
    return { ...deed, missing: missingOf(deed) };
  }
  if (!anyDeed.test(verb)) return found;
  const deed = { ...found, act: null };
  return 'missing' in deed ? { ...deed, missing: missingOf(deed) } : deed;
}

/** What a yes agrees to: the act from the ask, the date from either, of whoever said yes. */
export function inherited(said: Said, own: readonly Found[], listener: Listener): Found[] {
  const { ask } = listener;
  if (!ask || ask.answeredIn !== null || ask.act === null) return [];
  // What is told at once needs no commitment, and what is said to be done next says it better itself.
  if (answeredByTelling.test(ask.act) || said.goesOnWithDeed) return [];
  if (
    !ask.meeting &&
    /^\W*(?:great|perfect|correct|right|fine|done|cool|exactly)\b/i.test(said.sentence.text)
  )
    return [];
  if (own.some((one) => 'act' in one || one.what === 'next conversation')) return [];
  if (ask.meeting && /^(?:meet|talk|speak|call|sit|do|have|join|make|take)\b/i.test(ask.act)) return [];
  const date = dueOf(said) ?? dueOf(ask.said) ?? null;
  const deed = { who: said.speaker, act: ask.act, due: date?.due ?? null, when: date?.text ?? null };
  const quotes = [quoteOf(said), quoteOf(ask.said)] as const;
  const common = { ...deed, quotes, cues: ['agreed'], confidence: 0.75 };
  if (said.side === 'ours') return [{ what: 'promise', ...common }];
  return [{ what: 'commitment', ...common, missing: missingOf(deed), done: false }];
}

function dueOf(said: Said | undefined) {
  return said?.dates.find(({ due, past }) => due !== null && !past);
}
