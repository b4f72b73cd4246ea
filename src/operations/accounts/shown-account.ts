import type { z } from 'zod';
import type { accountCard } from '#contract/accounts/accounts.ts';
import type { AccountRow } from '#store/address-book/accounts.ts';

/** An account as the contract shows it. */
export function shownAccount(account: AccountRow): z.input<typeof accountCard> {
  const { details, ...card } = account;
  return {
    ...card,
    howOften: details.howOften ?? null,
    lastBought: details.lastBought ?? null,
    competitors: details.competitors ?? null,
  };
}
