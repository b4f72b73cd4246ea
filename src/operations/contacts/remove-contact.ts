import type { removeContact as contract } from '#contract/contacts/contacts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { isContactInUse, markRemoved } from '#store/address-book/removed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { forgetNamesOfContact } from '#store/words/speaker-names.ts';
import type { Handle } from '../world.ts';

/** For whoever was added by mistake: nobody goes whom a deal counts on. */
export const removeContact: Handle<typeof contract> = async (world, { contactId }) => {
  const { tx, actor } = world;
  const { workspaceId, memberId } = actor;
  if (!mayChangeAddressBook(actor)) return notAllowed('remove contacts');
  const contact = await loadContact(tx, workspaceId, contactId);
  if (!contact) return refuse('contact_not_found', 'There is no such contact.');
  if (await isContactInUse(tx, workspaceId, contactId)) {
    return refuse('contact_in_use', 'A deal counts on them, so they stay. Let them leave the deal instead.');
  }
  await markRemoved(tx, workspaceId, { noun: 'contact', id: contactId }, world.now);
  await forgetNamesOfContact(tx, workspaceId, contactId);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: world.now, memberId },
    ...{ noun: 'contact', nounId: contactId, act: 'removed', before: contact },
  });
  return accept({ contactId, name: contact.name });
};
