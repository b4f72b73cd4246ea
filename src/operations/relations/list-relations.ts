import type { listRelations as contract } from '#contract/relations/relations.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { relationsOf } from '#store/relations/relations.ts';
import type { Handle } from '../world.ts';
import { shownRelations } from './relation-at-hand.ts';

export const listRelations: Handle<typeof contract> = async (world, { contactId }) => {
  const { tx, workspace } = world;
  if (!(await loadContact(tx, workspace.id, contactId))) {
    return refuse('contact_not_found', 'There is no such contact.');
  }
  return accept(shownRelations(world, await relationsOf(tx, workspace.id, [contactId])));
};
