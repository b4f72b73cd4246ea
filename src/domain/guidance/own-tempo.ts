import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import { elapsedDays, type Instant } from '../time/calendar.ts';

/** A tempo takes two steps, as a pace does (R41). */
const fewestKinds = 2;

/** How fast a client has gone so far, over the ground that they have covered, also where they took some of it back. */
export interface OwnTempo {
  /** The kinds that somebody gave, in the order of the map. */
  readonly kinds: readonly KindKey[];
  readonly daysEach: number;
  /** When anybody last gave anything: somebody new who gains what the others have is moving, too. */
  readonly lastGainAt: Instant;
}

/** Null until they have given two commitments. */
export function ownTempo(deal: DealView): OwnTempo | null {
  const { memory, deal: card } = deal.standing;
  const kinds = deal.map.keys.filter(
    (kind) => memory.firstGainedAt[kind] !== undefined && (deal.someoneGained(kind) || wasGiven(deal, kind)),
  );
  const firstGains = kinds.map((kind) => memory.firstGainedAt[kind] ?? '').sort();
  const latestFirst = firstGains.at(-1);
  if (latestFirst === undefined || kinds.length < fewestKinds) return null;
  const gains = deal.present.flatMap(({ contactId }) =>
    Object.values(deal.standing.positions[contactId] ?? {})
      .filter(({ state }) => state === 'gained')
      .map(({ since }) => since),
  );
  return {
    kinds,
    daysEach: Math.max(0, elapsedDays(card.openedAt, latestFirst)) / kinds.length,
    lastGainAt: [...gains, latestFirst].sort().at(-1) ?? latestFirst,
  };
}

/** Given once and taken back since: they have gone that way, and go it again. */
export function wasGiven(deal: DealView, kind: KindKey): boolean {
  return deal.present.some(({ contactId }) => isTakenBack(deal, contactId, kind));
}

/** What a new concern holds back is not taken back: they still stand by it (R43). */
export function isTakenBack({ standing }: DealView, contactId: string, kind: KindKey): boolean {
  const position = standing.positions[contactId]?.[kind];
  return position?.state === 'reopened' && !position.awaitsConcern;
}
