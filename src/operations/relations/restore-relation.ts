import type { restoreRelation as contract } from '#contract/relations/relations.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { markRelationRemoved } from '#store/relations/relations.ts';
import type { Handle } from '../world.ts';
import { notFitting, relationAct, relationAtHand, shownRelation } from './relation-at-hand.ts';

export const restoreRelation: Handle<typeof contract> = async (world, { relationId }) => {
  const found = await relationAtHand(world, relationId);
  if (!found.ok) return found;
  if (!mayChangeAddressBook(world.actor)) return notAllowed('say who knows whom');
  const { kind, from, to, removedAt } = found.value;
  if (removedAt === null) return accept(shownRelation(found.value));
  // What was noted since may not go with it any more.
  const refused = await notFitting(world, { kind, fromId: from.id, toId: to.id });
  if (refused) return refused;
  await markRelationRemoved(world.tx, world.workspace.id, relationId, null);
  await relationAct(world, found.value, 'restored');
  return accept(shownRelation(found.value));
};
