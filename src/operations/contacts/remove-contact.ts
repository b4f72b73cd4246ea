import type { removeContact as contract } from '#contract/contacts/contacts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { contactsToRemove } from '#store/address-book/removed.ts';
import { putIntoBin } from '../bin/put-into-bin.ts';
import type { Handle } from '../world.ts';

export const removeContact: Handle<typeof contract> = async (world, { contactId }) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('remove contacts');
  const [contact] = await contactsToRemove(world.tx, world.workspace.id, [contactId]);
  if (!contact) return refuse('contact_not_found', 'There is no such contact.');
  if (contact.deals > 0) {
    return refuse('contact_in_use', 'A deal counts on them, so they stay. Let them leave the deal instead.');
  }
  await putIntoBin(world, [{ noun: 'contact', ids: [contactId] }]);
  return accept({ contactId, name: contact.name });
};
