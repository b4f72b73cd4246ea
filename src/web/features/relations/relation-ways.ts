import type { ShownRelation } from '#contract/relations/relations.ts';
import type { RelationKind } from '#domain/address-book/relation.ts';

/** A relation as one of the two sees it. */
export const ways = {
  reports_to: { kind: 'reports to', isFrom: true },
  manages: { kind: 'reports to', isFrom: false },
  introduced_by: { kind: 'introduced by', isFrom: true },
  introduced: { kind: 'introduced by', isFrom: false },
  influences: { kind: 'influences', isFrom: true },
  influenced_by: { kind: 'influences', isFrom: false },
} as const satisfies Readonly<Record<string, { kind: RelationKind; isFrom: boolean }>>;

export type Way = keyof typeof ways;
export const wayIds = Object.keys(ways) as Way[];

/** A person's relations by how they stand to the others, in the order of the ways. */
export function byWay(relations: readonly ShownRelation[], contactId: string) {
  return wayIds.flatMap((way) => {
    const { kind, isFrom } = ways[way];
    const others = relations
      .filter((one) => one.kind === kind && (isFrom ? one.from : one.to).id === contactId)
      .map((relation) => ({ relation, person: isFrom ? relation.to : relation.from }));
    return others.length > 0 ? [{ way, others }] : [];
  });
}
