import type { ShownRelation } from '#contract/relations/relations.ts';

/** Somebody with those who report to them. */
export interface PersonTree {
  readonly id: string;
  readonly below: readonly PersonTree[];
}

export interface PeopleTrees {
  readonly trees: readonly PersonTree[];
  /** The relations that the trees show by themselves. */
  readonly shown: ReadonlySet<string>;
}

/**
 * Who reports to whom as trees, those that something else connects next to each other, and whoever stands to nobody at
 * the end. Whoever reports to several people stands below the first of them; a circle is cut where it would close.
 */
export function treesOf(ids: readonly string[], relations: readonly ShownRelation[]): PeopleTrees {
  const superiors = new Map<string, string>();
  const shown = new Set<string>();
  const isAbove = (id: string, other: string): boolean => {
    const superior = superiors.get(other);
    return other === id || (superior !== undefined && isAbove(id, superior));
  };
  for (const { relationId, kind, from, to } of relations) {
    if (kind !== 'reports to' || superiors.has(from.id) || isAbove(from.id, to.id)) continue;
    superiors.set(from.id, to.id);
    shown.add(relationId);
  }
  const treeOf = (id: string): PersonTree => ({
    id,
    below: ids.filter((other) => superiors.get(other) === id).map(treeOf),
  });
  const tops = ids.filter((id) => !superiors.has(id));
  return { trees: nearEachOther(tops, relations, superiors).map(treeOf), shown };
}

/** The tops in their order, but each followed by those whose trees have to do with its own. */
function nearEachOther(
  tops: readonly string[],
  relations: readonly ShownRelation[],
  superiors: ReadonlyMap<string, string>,
): string[] {
  const topOf = (id: string): string => {
    const superior = superiors.get(id);
    return superior === undefined ? id : topOf(superior);
  };
  const pairs = relations.map(({ from, to }) => [topOf(from.id), topOf(to.id)] as const);
  const ordered = new Set<string>();
  const add = (top: string) => {
    if (ordered.has(top)) return;
    ordered.add(top);
    for (const [one, other] of pairs) {
      if (one === top) add(other);
      if (other === top) add(one);
    }
  };
  const isInRelation = new Set(pairs.flat());
  for (const top of tops) if (isInRelation.has(top)) add(top);
  for (const top of tops) add(top);
  return [...ordered];
}
