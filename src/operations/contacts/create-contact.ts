import type { createContact as contract } from '#contract/contacts/contacts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { hasAccount } from '#store/address-book/accounts.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { ownerGiven } from '../address-book/owner-given.ts';
import type { Handle } from '../world.ts';
import { takeIn } from './new-contacts.ts';
import { shownContact } from './shown-contact.ts';

export const createContact: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('add contacts');
  const accountId = input.accountId ?? null;
  if (accountId && !(await hasAccount(tx, workspace.id, accountId))) {
    return refuse('account_not_found', 'There is no such account.');
  }
  const owner = await ownerGiven(world, input.ownerId);
  if (!owner.ok) return owner;
  const contactId = input.contactId ?? world.newId();
  const made = await takeIn(world, accountId, [{ ...input, contactId, roles: [] }]);
  if (!made.ok) return made;
  const contact = await loadContact(tx, workspace.id, contactId);
  return contact ? accept(shownContact(contact)) : refuse('contact_not_found', 'There is no such contact.');
};
