import type { createContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { firstOf } from '#domain/address-book/reach.ts';
import type { ContactRow, KeptContact } from '#store/address-book/contacts.ts';
import { shownOwner } from '../address-book/owner-given.ts';

/** A contact as lists show them. */
export function shownContact(
  contact: KeptContact & Pick<ContactRow, 'accountName' | 'ownerName'>,
): OutputOf<typeof createContact> {
  const { accountId, accountName, contactId, name, title, reach } = contact;
  const account = accountId === null ? null : { id: accountId, name: accountName ?? '' };
  const first = { email: firstOf(reach.emails), phone: firstOf(reach.phones) };
  return { contactId, name, title, ...first, account, owner: shownOwner(contact) };
}
