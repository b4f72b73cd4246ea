import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import { firstOf } from '#domain/address-book/reach.ts';
import type { ListedAccount } from '#store/address-book/list-accounts.ts';
import { shownAccount } from './shown-account.ts';

/** A company as a list shows it; `shown` leaves out what stands in fields that were removed. */
export function listedAccount(
  account: ListedAccount,
  { shown }: { shown(values: CustomValues): CustomValues },
) {
  const { reach, tags, openDeals, people, createdAt, changedAt } = account;
  return {
    ...shownAccount(account),
    ...{ email: firstOf(reach.emails), phone: firstOf(reach.phones) },
    ...{ tags: [...tags], openDeals, people, createdAt, changedAt },
    values: shown(account.values),
  };
}
