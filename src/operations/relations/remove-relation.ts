import type { removeRelation as contract } from '#contract/relations/relations.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { markRelationRemoved } from '#store/relations/relations.ts';
import type { Handle } from '../world.ts';
import { relationAct, relationAtHand } from './relation-at-hand.ts';

export const removeRelation: Handle<typeof contract> = async (world, { relationId }) => {
  const { tx, workspace, actor, now } = world;
  const found = await relationAtHand(world, relationId);
  if (!found.ok) return found;
  if (!mayChangeAddressBook(actor)) return notAllowed('say who knows whom');
  if (found.value.removedAt !== null) return accept({ relationId });
  await markRelationRemoved(tx, workspace.id, relationId, now);
  await relationAct(world, found.value, 'removed');
  return accept({ relationId });
};
