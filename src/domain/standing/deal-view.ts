import { type CommitmentMap, mapOf } from '../playbook/map.ts';
import type { KindKey, Playbook, PlaybookReference } from '../playbook/playbook.ts';
import type { Zone } from '../time/calendar.ts';
import type { Draft } from './draft.ts';
import { Looks } from './looks.ts';
import type { Stakeholder, Standing } from './standing.ts';

/** What a deal is looked at with, beside what is recorded of it. */
export interface Surroundings {
  readonly map: CommitmentMap;
  readonly zone: Zone;
}

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
  /** What `make` makes of the deal; made once, and again only where something changes that it looked at. */
  remember<Made>(make: (deal: DealView) => Made): Made;
}

/** Looks at what is recorded through the map of the deal's playbook. */
export function dealView(standing: Standing, surroundings: Surroundings): DealView {
  return viewThrough(standing, surroundings, new Looks());
}

/** Looks at a draft while facts are being applied to it: always at what it says by now, also at another map. */
export function liveView(playbook: (reference: PlaybookReference) => Playbook, draft: Draft): DealView {
  const standing = draft.looks.watch(draft);
  const surroundings = {
    get map() {
      return mapOf(playbook(standing.deal.playbook));
    },
    get zone() {
      return standing.deal.zone;
    },
  };
  return viewThrough(standing, surroundings, draft.looks);
}

function viewThrough(standing: Standing, surroundings: Surroundings, looks: Looks): DealView {
  const view: DealView = {
    standing,
    get map() {
      return surroundings.map;
    },
    get zone() {
      return surroundings.zone;
    },
    get present() {
      return view.remember(presentOf);
    },
    get needed() {
      return view.remember(neededOf);
    },
    isPresent: (contactId) => standing.stakeholders[contactId]?.present === true,
    givers: (kind) => view.remember(giversByKind).get(kind) ?? [],
    mustGive: (contactId, kind) => view.givers(kind).some((giver) => giver.contactId === contactId),
    hasGained: (contactId, kind) => standing.positions[contactId]?.[kind]?.state === 'gained',
    isWaived: (kind, contactId) =>
      standing.waivers.some(
        (waiver) => waiver.kind === kind && (waiver.contactId === null || waiver.contactId === contactId),
      ),
    isGainedForDeal: (kind) => view.isWaived(kind) || view.remember(kindsGained).has(kind),
    needsAreMet: (contactId, kind) =>
      view.map.kind(kind)?.needs.every((need) => view.isMet(contactId, need)) ?? true,
    isMet: (contactId, need) =>
      view.isWaived(need, contactId) ||
      view.hasGained(contactId, need) ||
      (!view.mustGive(contactId, need) && view.isGainedForDeal(need)),
    missingForDeal(kind) {
      const needs = view.map.transitiveNeeds(kind);
      return view.map.keys.filter((key) => needs.has(key) && !view.isGainedForDeal(key));
    },
    someoneGained: (kind) => view.remember(kindsOfSomeone).has(kind),
    remember: (make) => looks.remember(make, view),
  };
  return view;
}

function presentOf({ standing }: DealView): readonly Stakeholder[] {
  return Object.values(standing.stakeholders)
    .filter((stakeholder) => stakeholder.present)
    .sort((one, other) => one.joinedOrder - other.joinedOrder);
}

function neededOf({ present }: DealView): readonly Stakeholder[] {
  return present.filter((stakeholder) => stakeholder.needed);
}

function giversByKind({ map, needed }: DealView): ReadonlyMap<KindKey, readonly Stakeholder[]> {
  return new Map(map.keys.map((kind) => [kind, needed.filter(({ roles }) => map.isFrom(kind, roles))]));
}

/** Those that somebody must give and all of them have, or need not. */
function kindsGained(deal: DealView): ReadonlySet<KindKey> {
  const gained = ({ contactId }: Stakeholder, kind: KindKey) =>
    deal.hasGained(contactId, kind) || deal.isWaived(kind, contactId);
  return new Set(
    deal.map.keys.filter((kind) => {
      const givers = deal.givers(kind);
      return givers.length > 0 && givers.every((giver) => gained(giver, kind));
    }),
  );
}

function kindsOfSomeone({ present, standing }: DealView): ReadonlySet<KindKey> {
  return new Set(present.flatMap(({ contactId }) => kindsGainedIn(standing.positions[contactId] ?? {})));
}

type Positions = Standing['positions'][string];
const knownGains = new WeakMap<Positions, readonly KindKey[]>();

/** What a person has gained. Their record is replaced and never changed, so that it is looked through once. */
function kindsGainedIn(positions: Positions): readonly KindKey[] {
  const known = knownGains.get(positions);
  if (known) return known;
  const kinds = Object.keys(positions).filter((kind) => positions[kind]?.state === 'gained');
  knownGains.set(positions, kinds);
  return kinds;
}

/** A list that several rules look at, made once and again only where something changes that it looked at. */
export function oncePerLook<List>(make: (deal: DealView) => List): (deal: DealView) => List {
  return (deal) => deal.remember(make);
}
