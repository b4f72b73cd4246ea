import type { ShownRelation } from '#contract/relations/relations.ts';
import { hasATop, type Relation } from '#domain/address-book/relation.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { noteChange } from '#store/audit-trail.ts';
import { findRelation, isNoted, type RelationRow, reportsThrough } from '#store/relations/relations.ts';
import type { World } from '../world.ts';

/** A relation as every page shows it. */
export function shownRelation({ relationId, kind, from, to }: RelationRow): ShownRelation {
  return { relationId, kind, from, to };
}

/** Relations with what the reader may do to them. */
export function shownRelations({ actor }: World, rows: readonly RelationRow[]) {
  return { items: rows.map(shownRelation), may: { change: mayChangeAddressBook(actor) } };
}

/** A relation of two people who are there, also one that was removed. */
export async function relationAtHand(
  { tx, workspace }: World,
  relationId: string,
): Promise<Result<RelationRow, Refusal>> {
  const row = await findRelation(tx, workspace.id, relationId);
  if (row) return accept(row);
  return refuse('relation_not_found', 'What was noted of these two is not there any more.');
}

/** The relation as it stands after a write of this transaction. */
export async function relationAfter(world: World, relationId: string): Promise<RelationRow> {
  const row = await findRelation(world.tx, world.workspace.id, relationId);
  if (!row) throw new Error('A relation that was just written is not there.');
  return row;
}

/** Why this cannot be noted of these two; null where it can. */
export async function notFitting({ tx, workspace }: World, relation: Relation) {
  if (relation.fromId === relation.toId) {
    return refuse('relation_to_oneself', 'This is one and the same person. Name two.');
  }
  if (await isNoted(tx, workspace.id, relation)) {
    return refuse('relation_noted_already', 'This is noted of these two already.');
  }
  if (hasATop(relation.kind) && (await reportsThrough(tx, workspace.id, relation.toId, relation.fromId))) {
    return refuse(
      'relation_in_circle',
      'They report to this person already, directly or through others, so it cannot be the other way round as well. Remove that first.',
    );
  }
  return null;
}

/** Writes in the trail what became of a relation, on the one whom it begins with. */
export async function relationAct(
  { tx, workspace, actor, now, newId }: World,
  { relationId, kind, from, to }: RelationRow,
  act: 'noted' | 'removed' | 'restored',
): Promise<void> {
  const said = { kind, fromId: from.id, toId: to.id };
  await noteChange(tx, {
    ...{ auditId: newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'relation', nounId: relationId, act },
    ...(act === 'removed' ? { before: said } : { after: said }),
  });
}
