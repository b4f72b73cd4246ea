import type { CommitmentMap } from '../playbook/map.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { Zone } from '../time/calendar.ts';
import type { Surroundings } from './draft.ts';
import type { Stakeholder, Standing } from './standing.ts';

/** A deal as the rules look at it: who must give what, who has, and what is missing. */
export interface DealView {
  readonly standing: Standing;
  readonly map: CommitmentMap;
  readonly zone: Zone;
  /** In the order of joining. */
  readonly present: readonly Stakeholder[];
  readonly needed: readonly Stakeholder[];
  isPresent(contactId: string): boolean;
  /** Those who must give a kind (R6). */
  givers(kind: KindKey): readonly Stakeholder[];
  mustGive(contactId: string, kind: KindKey): boolean;
  hasGained(contactId: string, kind: KindKey): boolean;
  isWaived(kind: KindKey, contactId?: string): boolean;
  /** R8. */
  isGainedForDeal(kind: KindKey): boolean;
  /** R9, for every direct need of the kind. */
  needsAreMet(contactId: string, kind: KindKey): boolean;
  isMet(contactId: string, need: KindKey): boolean;
  /** The transitive needs of a kind that are not gained for the deal, in the order of the map. */
  missingForDeal(kind: KindKey): readonly KindKey[];
  /** Whether anybody who is still there has gained the kind. */
  someoneGained(kind: KindKey): boolean;
}

/** Looks at what is recorded through the map of the deal's playbook. */
export function dealView(standing: Standing, surroundings: Surroundings): DealView {
  const { map, zone } = surroundings;
  const present = Object.values(standing.stakeholders)
    .filter((stakeholder) => stakeholder.present)
    .sort((one, other) => one.joinedOrder - other.joinedOrder);
  const needed = present.filter((stakeholder) => stakeholder.needed);
  const giversByKind = new Map<KindKey, readonly Stakeholder[]>();
  const gainedForDeal = new Map<KindKey, boolean>();

  const view: DealView = {
    standing,
    map,
    zone,
    present,
    needed,
    isPresent: (contactId) => standing.stakeholders[contactId]?.present === true,
    givers(kind) {
      let givers = giversByKind.get(kind);
      if (givers === undefined) {
        givers = needed.filter((stakeholder) => map.isFrom(kind, stakeholder.roles));
        giversByKind.set(kind, givers);
      }
      return givers;
    },
    mustGive: (contactId, kind) => view.givers(kind).some((giver) => giver.contactId === contactId),
    hasGained: (contactId, kind) => standing.positions[contactId]?.[kind]?.state === 'gained',
    isWaived: (kind, contactId) =>
      standing.waivers.some(
        (waiver) => waiver.kind === kind && (waiver.contactId === null || waiver.contactId === contactId),
      ),
    isGainedForDeal(kind) {
      let gained = gainedForDeal.get(kind);
      if (gained === undefined) {
        const givers = view.givers(kind);
        gained =
          view.isWaived(kind) ||
          (givers.length > 0 &&
            givers.every(
              ({ contactId }) => view.hasGained(contactId, kind) || view.isWaived(kind, contactId),
            ));
        gainedForDeal.set(kind, gained);
      }
      return gained;
    },
    needsAreMet: (contactId, kind) =>
      map.kind(kind)?.needs.every((need) => view.isMet(contactId, need)) ?? true,
    isMet: (contactId, need) =>
      view.isWaived(need, contactId) ||
      view.hasGained(contactId, need) ||
      (!view.mustGive(contactId, need) && view.isGainedForDeal(need)),
    missingForDeal(kind) {
      const needs = map.transitiveNeeds(kind);
      return map.keys.filter((key) => needs.has(key) && !view.isGainedForDeal(key));
    },
    someoneGained: (kind) => present.some(({ contactId }) => view.hasGained(contactId, kind)),
  };
  return view;
}

/** A list that several rules look at, made once for each look at a deal. */
export function oncePerLook<List>(make: (deal: DealView) => List): (deal: DealView) => List {
  const made = new WeakMap<DealView, List>();
  return (deal) => {
    let list = made.get(deal);
    if (list === undefined) {
      list = make(deal);
      made.set(deal, list);
    }
    return list;
  };
}
