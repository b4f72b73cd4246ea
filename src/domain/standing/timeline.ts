import { effectiveFacts } from '../ledger/effective-facts.ts';
import type { Fact } from '../ledger/facts.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { Instant } from '../time/calendar.ts';
import { type FoldContext, stepsOf } from './fold.ts';

/** One person on one kind. */
export interface Place {
  readonly contactId: string;
  readonly kind: KindKey;
}

/** What happened at one instant of a deal, and what it changed. */
export interface Moment {
  readonly at: Instant;
  /** As they count: corrections worked in, what was voided left out. */
  readonly facts: readonly Fact[];
  readonly gained: readonly Place[];
  readonly lost: readonly Place[];
  /** The lead after it. */
  readonly lead: number;
}

/** The deal from its opening on, moment by moment. What is written down of one instant, such as a close-out, is one. */
export function timelineOf(context: FoldContext, facts: readonly Fact[]): Moment[] {
  const moments: (Moment & { facts: Fact[]; gained: Place[]; lost: Place[]; lead: number })[] = [];
  let before: ReadonlySet<string> = new Set();
  for (const { fact, gained, lead } of stepsOf(context, effectiveFacts(facts))) {
    let moment = moments.at(-1);
    if (moment?.at !== fact.happenedAt) {
      moment = { at: fact.happenedAt, facts: [], gained: [], lost: [], lead };
      moments.push(moment);
    }
    moment.facts.push(fact);
    moment.lead = lead;
    if (gained === before) continue;
    moment.gained.push(...placesIn(gained, before));
    moment.lost.push(...placesIn(before, gained));
    before = gained;
  }
  // The opening comes first in the fold, whatever happened before it.
  return moments.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function placesIn(one: ReadonlySet<string>, other: ReadonlySet<string>): Place[] {
  return [...one]
    .filter((key) => !other.has(key))
    .map((key) => ({ contactId: key.slice(0, key.indexOf('/')), kind: key.slice(key.indexOf('/') + 1) }));
}
