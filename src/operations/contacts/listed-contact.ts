import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import type { ListedContact } from '#store/address-book/list-contacts.ts';
import { shownOwner } from '../address-book/owner-given.ts';

/** Somebody as a list shows them; `shown` leaves out what stands in fields that were removed. */
export function listedContact(
  { contactId, name, title, email, phone, accountId, accountName, values, ...row }: ListedContact,
  { shown }: { shown(values: CustomValues): CustomValues },
) {
  const account = accountId === null ? null : { id: accountId, name: accountName ?? '' };
  const { doNotWrite, doNotCall, tags, photoId, lastTouchAt, createdAt, changedAt } = row;
  return {
    ...{ contactId, name, title, email, phone, account, owner: shownOwner(row) },
    ...{ doNotWrite, doNotCall },
    ...{ tags: [...tags], photoId, lastTouchAt, createdAt, changedAt },
    values: shown(values),
  };
}
