import { effectiveFacts } from '../ledger/effective-facts.ts';
import type { Fact } from '../ledger/facts.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { Instant } from '../time/calendar.ts';
import { type FoldContext, stepsOf } from './fold.ts';
import type { Standing } from './standing.ts';

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
  const moments: (Moment & { facts: Fact[]; gained: Place[]; lost: Place[] })[] = [];
  let before = new Set<string>();
  for (const { fact, standing } of stepsOf(context, effectiveFacts(facts))) {
    const held = gainedIn(standing);
    const last = moments.at(-1);
    const isSame = last !== undefined && last.at === fact.happenedAt;
    const moment = isSame
      ? last
      : { at: fact.happenedAt, facts: [], gained: [], lost: [], lead: standing.lead.deal };
    moment.facts.push(fact);
    moment.gained.push(...placesIn(held, before));
    moment.lost.push(...placesIn(before, held));
    if (isSame) moments[moments.length - 1] = { ...moment, lead: standing.lead.deal };
    else moments.push(moment);
    before = held;
  }
  // The opening comes first in the fold, whatever happened before it.
  return moments.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function gainedIn({ positions }: Pick<Standing, 'positions'>): Set<string> {
  const held = new Set<string>();
  for (const [contactId, kinds] of Object.entries(positions)) {
    for (const [kind, { state }] of Object.entries(kinds)) {
      if (state === 'gained') held.add(`${contactId}/${kind}`);
    }
  }
  return held;
}

function placesIn(one: ReadonlySet<string>, other: ReadonlySet<string>): Place[] {
  return [...one]
    .filter((key) => !other.has(key))
    .map((key) => ({ contactId: key.slice(0, key.indexOf('/')), kind: key.slice(key.indexOf('/') + 1) }));
}
