import type { createContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { ContactRow } from '#store/address-book/contacts.ts';

/** A contact as the contract shows it. */
export function shownContact(contact: ContactRow): OutputOf<typeof createContact> {
  const { accountId, accountName, contactId, name, title, email, phone } = contact;
  const account = accountId === null ? null : { id: accountId, name: accountName ?? '' };
  return { contactId, name, title, email, phone, account };
}
