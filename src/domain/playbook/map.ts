import type { CommitmentKind, KindKey, Playbook, StakeholderRole } from './playbook.ts';

/** A playbook with what is asked of it at every fact worked out once: order, kinds by key, transitive needs. */
export interface CommitmentMap {
  readonly playbook: Playbook;
  readonly kinds: readonly CommitmentKind[];
  readonly keys: readonly KindKey[];
  kind(key: KindKey): CommitmentKind | undefined;
  /** Place in the list, from 0; -1 for a kind that this playbook does not know. */
  place(key: KindKey): number;
  /** Every kind that normally stands before it, directly or through others. */
  transitiveNeeds(key: KindKey): ReadonlySet<KindKey>;
  /** Kinds that come after the decision: what is left to do once the deal is won (R33). */
  isAfterDeciding(key: KindKey): boolean;
  /** Whether somebody with these roles is one of those the kind is needed from. */
  isFrom(key: KindKey, roles: readonly StakeholderRole[]): boolean;
}

const none: ReadonlySet<KindKey> = new Set();
const known = new WeakMap<Playbook, CommitmentMap>();

/** The map of a playbook. The same playbook object gives the same map. */
export function mapOf(playbook: Playbook): CommitmentMap {
  const before = known.get(playbook);
  if (before) return before;
  const map = buildMap(playbook);
  known.set(playbook, map);
  return map;
}

function buildMap(playbook: Playbook): CommitmentMap {
  const byKey = new Map(playbook.kinds.map((kind) => [kind.key, kind]));
  const places = new Map(playbook.kinds.map((kind, place) => [kind.key, place]));
  const needs = new Map<KindKey, ReadonlySet<KindKey>>();
  for (const kind of playbook.kinds) {
    const all = new Set<KindKey>(kind.needs);
    for (const need of kind.needs) for (const further of needs.get(need) ?? none) all.add(further);
    needs.set(kind.key, all);
  }
  return {
    playbook,
    kinds: playbook.kinds,
    keys: playbook.kinds.map((kind) => kind.key),
    kind: (key) => byKey.get(key),
    place: (key) => places.get(key) ?? -1,
    transitiveNeeds: (key) => needs.get(key) ?? none,
    isAfterDeciding: (key) => needs.get(key)?.has('decide') ?? false,
    isFrom(key, roles) {
      const from = byKey.get(key)?.from;
      if (from === undefined) return false;
      return from === 'each' || from.some((role) => roles.includes(role));
    },
  };
}
