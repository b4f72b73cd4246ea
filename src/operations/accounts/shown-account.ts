import type { createAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { AccountRow } from '#store/address-book/accounts.ts';

/** An account as the contract shows it. */
export function shownAccount(account: AccountRow): OutputOf<typeof createAccount> {
  const { details, ...card } = account;
  return {
    ...card,
    howOften: details.howOften ?? null,
    lastBought: details.lastBought ?? null,
    competitors: details.competitors ?? null,
  };
}
