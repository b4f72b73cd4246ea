import type { removeContacts as contract } from '#contract/address-book/bin.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { contactsToRemove } from '#store/address-book/removed.ts';
import type { Handle } from '../world.ts';
import { putIntoBin } from './put-into-bin.ts';

export const removeContacts: Handle<typeof contract> = async (world, input) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('remove contacts');
  const found = await contactsToRemove(world.tx, world.workspace.id, input.contactIds);
  const contactIds = found.filter(({ deals }) => deals === 0).map(({ contactId }) => contactId);
  const removalId = await putIntoBin(world, [{ noun: 'contact', ids: contactIds }]);
  const stay = found.filter(({ deals }) => deals > 0);
  return accept({
    removalId,
    contactIds,
    stay: stay.map(({ contactId, name, deals }) => ({ id: contactId, name, deals })),
  });
};
