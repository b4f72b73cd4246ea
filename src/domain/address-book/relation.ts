/** How one person stands to another, whatever the deal. */
export const relationKinds = ['reports to', 'introduced by', 'influences'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Who stands to whom: `from` reports to `to`, was introduced by them, or influences them. */
export interface Relation {
  readonly kind: RelationKind;
  readonly fromId: string;
  readonly toId: string;
}

/** Only who reports to whom has a top: two may well influence each other. */
export function hasATop(kind: RelationKind): boolean {
  return kind === 'reports to';
}
