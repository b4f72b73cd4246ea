import type { z } from 'zod';
import type { contactCard } from '#contract/contacts/contacts.ts';
import type { ContactRow } from '#store/address-book/contacts.ts';

/** A contact as the contract shows it. */
export function shownContact(contact: ContactRow): z.input<typeof contactCard> {
  const { accountId, accountName, contactId, name, title, email, phone } = contact;
  const account = accountId === null ? null : { id: accountId, name: accountName ?? '' };
  return { contactId, name, title, email, phone, account };
}
