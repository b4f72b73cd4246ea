import type { createAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { AccountRow } from '#store/address-book/accounts.ts';
import { shownOwner } from '../address-book/owner-given.ts';

/** An account as the contract shows it. */
export function shownAccount(account: AccountRow): OutputOf<typeof createAccount> {
  const { details, accountId, name, website, industry, country, employees, lastTouchAt } = account;
  return {
    ...{ accountId, name, website, industry, country, employees, lastTouchAt },
    howOften: details.howOften ?? null,
    lastBought: details.lastBought ?? null,
    competitors: details.competitors ?? null,
    owner: shownOwner(account),
  };
}

/** Everything that may be said of an account, field by field, as it stands. */
export function accountFieldsOf(account: AccountRow) {
  const { reach, parentId, ownerId, details } = account;
  return { ...shownAccount(account), ...reach, parentId, ownerId, about: details.about ?? null };
}
