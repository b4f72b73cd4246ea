import type { KindKey, StakeholderRole } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Conversation, PositionState, Waiver } from '../standing/standing.ts';
import type { Day, Instant } from '../time/calendar.ts';
import { missingForPerson } from './missing-for-person.ts';

/** Somebody who has yet to give a kind, and where they are on it. */
export interface MissingGiver {
  readonly contactId: string;
  readonly state: Exclude<PositionState, 'gained'>;
  readonly since: Instant | null;
  /** When they were last asked for it, whatever became of that ask. */
  readonly askedAt: Instant | null;
  readonly askId: string | null;
  /** Until when a maybe or a no is left alone. */
  readonly reviewOn: Day | null;
  /** They would have given it if a concern of theirs were not open (R43). */
  readonly awaitsConcern: boolean;
  /** What is asked of them before, in the order of the map; empty where it may be asked now. */
  readonly first: readonly KindKey[];
  /** The conversation ahead in which it is to be asked. */
  readonly plannedIn: { readonly conversationId: string; readonly startsAt: Instant } | null;
}

/** A kind that is missing, and everybody who has yet to give it. */
export interface MissingKind {
  readonly kind: KindKey;
  readonly givers: readonly MissingGiver[];
  /** Where nobody in the deal can give it: whose part it would be. Null where somebody can. */
  readonly nobody: 'each' | readonly StakeholderRole[] | null;
}

/**
 * What is missing for a deal to stand at a kind, person by person: everything that the map lists before it. The next
 * kind is the first in the list that is not gained while its needs are (R13), and needs are listed earlier, so that a
 * deal stands at a kind exactly when all before it are gained. Null for the kind is the end of the map.
 */
export function missingForPosition(view: DealView, kind: KindKey | null, at: Instant): MissingKind[] {
  const { keys } = view.map;
  const before = kind === null ? keys : keys.slice(0, Math.max(0, view.map.place(kind)));
  return before
    .filter((one) => !view.isGainedForDeal(one))
    .map((one) => {
      const givers = view
        .givers(one)
        .filter(({ contactId }) => !view.hasGained(contactId, one) && !view.isWaived(one, contactId))
        .map(({ contactId }) => missingGiver(view, one, contactId, at));
      return { kind: one, givers, nobody: view.givers(one).length > 0 ? null : whosePart(view, one) };
    });
}

function missingGiver(view: DealView, kind: KindKey, contactId: string, at: Instant): MissingGiver {
  const { asks, positions } = view.standing;
  const position = positions[contactId]?.[kind];
  const ask = Object.values(asks)
    .filter((one) => one.contactId === contactId && one.kind === kind)
    .reduce<(typeof asks)[string] | null>(
      (last, one) => (last === null || one.order > last.order ? one : last),
      null,
    );
  return {
    contactId,
    // A kind that is not gained has none of the positions that say so.
    state: position === undefined || position.state === 'gained' ? 'none' : position.state,
    since: position?.since ?? null,
    askedAt: ask?.madeAt ?? null,
    askId: ask?.askId ?? null,
    reviewOn: position?.reviewOn ?? null,
    awaitsConcern: position?.awaitsConcern ?? false,
    first: missingForPerson(view, contactId, kind),
    plannedIn: plannedIn(Object.values(view.standing.conversations), kind, contactId, at),
  };
}

function plannedIn(
  conversations: readonly Conversation[],
  kind: KindKey,
  contactId: string,
  at: Instant,
): MissingGiver['plannedIn'] {
  const [first] = conversations
    .filter(({ state, endsAt }) => state === 'planned' && endsAt > at)
    .filter(({ plan }) =>
      [plan.objective, plan.backup, ...(plan.furtherAsks ?? [])].some(
        (ask) => ask?.kind === kind && ask.contactId === contactId,
      ),
    )
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return first ? { conversationId: first.conversationId, startsAt: first.startsAt } : null;
}

function whosePart(view: DealView, kind: KindKey): MissingKind['nobody'] {
  return view.map.kind(kind)?.from ?? 'each';
}

/** Who gave a kind, or did without it: what would have to be taken back for the deal to stand before it again. */
export interface GivenBy {
  readonly given: readonly {
    readonly contactId: string;
    readonly since: Instant;
    readonly byClient: boolean;
  }[];
  readonly waivers: readonly Waiver[];
}

export function givenBy(view: DealView, kind: KindKey): GivenBy {
  const { positions, waivers } = view.standing;
  return {
    given: view.givers(kind).flatMap(({ contactId }) => {
      const position = positions[contactId]?.[kind];
      if (position?.state !== 'gained') return [];
      return [{ contactId, since: position.since, byClient: position.byClient }];
    }),
    waivers: waivers.filter((waiver) => waiver.kind === kind),
  };
}
