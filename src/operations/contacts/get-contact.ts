import type { getContact as contract } from '#contract/contacts/contacts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import type { Handle } from '../world.ts';
import { wholeContact } from './whole-contact.ts';

export const getContact: Handle<typeof contract> = async (world, { contactId }) => {
  const contact = await loadContact(world.tx, world.workspace.id, contactId);
  if (!contact) return refuse('contact_not_found', 'There is no such contact.');
  return accept(await wholeContact(world, contact));
};
