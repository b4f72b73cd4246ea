import type { Fact, FactType } from '../ledger/facts.ts';
import {
  earlier,
  endOfDay,
  epochOf,
  type Instant,
  instantOfEpoch,
  later,
  type Zone,
} from '../time/calendar.ts';
import { type FoldContext, fold } from './fold.ts';
import type { Standing } from './standing.ts';

/**
 * What had happened by an instant, with mistakes put right as we know today: a correction speaks of what was always so,
 * and so does who was one person with whom.
 * The opening is among them, however early the instant.
 */
export function factsBy(facts: readonly Fact[], at: Instant): Fact[] {
  return facts.filter(({ type, happenedAt }) => speakOfAlways.has(type) || happenedAt <= at);
}

const speakOfAlways: ReadonlySet<FactType> = new Set([
  'correction.made',
  'stakeholder.merged',
  'deal.opened',
]);

/** The deal as it stood at an instant. */
export function foldAsOf(context: FoldContext, facts: readonly Fact[], at: Instant): Standing {
  return fold(context, factsBy(facts, at));
}

/** When a deal begins: mostly with its opening, but what is written down of before then is part of it. */
export function beginningOf(facts: readonly Fact[]): Instant {
  const [first = '', ...rest] = facts.map(({ happenedAt }) => happenedAt);
  return rest.reduce(earlier, first);
}

/** The instant that is meant by a day: the last of it, or now while it lasts. Never before the deal, never to come. */
export function instantMeant(
  asOf: string,
  { zone, from, now }: { zone: Zone; from: Instant; now: Instant },
): Instant {
  const isDay = !asOf.includes('T');
  const at = isDay ? instantOfEpoch(epochOf(endOfDay(asOf, zone)) - 1) : asOf;
  return earlier(now, later(from, at));
}
