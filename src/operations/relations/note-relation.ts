import type { noteRelation as contract } from '#contract/relations/relations.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { findRelation, insertRelation } from '#store/relations/relations.ts';
import type { Handle } from '../world.ts';
import { notFitting, relationAct, relationAfter, shownRelation } from './relation-at-hand.ts';

export const noteRelation: Handle<typeof contract> = async (world, { relationId, ...relation }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('say who knows whom');
  for (const id of [relation.fromId, relation.toId]) {
    if (!(await loadContact(tx, workspace.id, id))) {
      return refuse('contact_not_found', 'There is no such contact.');
    }
  }
  if (relationId && (await findRelation(tx, workspace.id, relationId))) {
    return refuse('id_already_used', 'There is a relation with this id already. Use a fresh one.');
  }
  const refused = await notFitting(world, relation);
  if (refused) return refused;
  const written = { ...relation, relationId: relationId ?? world.newId() };
  await insertRelation(tx, workspace.id, { ...written, notedBy: actor.memberId, notedAt: now });
  const row = await relationAfter(world, written.relationId);
  await relationAct(world, row, 'noted');
  return accept(shownRelation(row));
};
