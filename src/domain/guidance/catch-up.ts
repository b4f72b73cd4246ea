import { compare } from '../compare.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Instant } from '../time/calendar.ts';

/** Ground that the others have covered, and somebody who joined later has not. */
export interface GroundCovered {
  readonly kind: KindKey;
  /** Who of the others gave it before they joined, the first of them first. */
  readonly givenBy: readonly string[];
  /** Since when it has stood: the first of these gave it then. */
  readonly since: Instant;
}

/**
 * What somebody has to be shown who joined after others had agreed: the kinds that these gave before and that are
 * theirs to give as well, in the order of the map. Getting together is none: the catch-up itself is that.
 */
export function groundToCover(deal: DealView, contactId: string): readonly GroundCovered[] {
  const person = deal.standing.stakeholders[contactId];
  if (!person?.present || !person.needed) return [];
  return deal.map.keys.flatMap((kind) => {
    if (kind === 'time' || deal.hasGained(contactId, kind) || deal.isWaived(kind, contactId)) return [];
    if (!deal.mustGive(contactId, kind)) return [];
    const before = givenBefore(deal, contactId, kind);
    const [first] = before;
    return first === undefined
      ? []
      : [{ kind, givenBy: before.map((one) => one.contactId), since: first.since }];
  });
}

/** Everybody whom the others are ahead of because they joined later, in the order of joining. */
export function peopleToCatchUp(deal: DealView): readonly string[] {
  return deal.needed
    .map(({ contactId }) => contactId)
    .filter((contactId) => groundToCover(deal, contactId).length > 0);
}

function givenBefore(deal: DealView, contactId: string, kind: KindKey) {
  const joinedAt = deal.standing.stakeholders[contactId]?.joinedAt ?? '';
  return deal.present
    .flatMap((other) => {
      const position = deal.standing.positions[other.contactId]?.[kind];
      const isBefore = position?.state === 'gained' && position.since < joinedAt;
      return isBefore ? [{ contactId: other.contactId, since: position.since }] : [];
    })
    .sort((one, two) => compare(one.since, two.since) || compare(one.contactId, two.contactId));
}
