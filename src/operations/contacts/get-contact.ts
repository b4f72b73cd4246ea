import type { getContact as contract } from '#contract/contacts/contacts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { mergedInto } from '#store/duplicates/merges.ts';
import type { Handle } from '../world.ts';
import { wholeContact } from './whole-contact.ts';

/** Who went into another entry is shown as that one, so that old links still lead somewhere. */
export const getContact: Handle<typeof contract> = async (world, { contactId }) => {
  const { tx, workspace } = world;
  const contact =
    (await loadContact(tx, workspace.id, contactId)) ??
    (await loadContact(tx, workspace.id, await mergedInto(tx, workspace.id, 'contact', contactId)));
  if (!contact) return refuse('contact_not_found', 'There is no such contact.');
  return accept(await wholeContact(world, contact));
};
