import type { listAccounts as contract } from '#contract/accounts/accounts.ts';
import { accept } from '#domain/result.ts';
import { listAccountRows } from '#store/address-book/accounts.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { shownAccount } from './shown-account.ts';

export const listAccounts: Handle<typeof contract> = async ({ tx, workspace }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const rows = await listAccountRows(tx, workspace.id, { ...page.value, search: input.search });
  const items = rows.items.map(({ openDeals, sortName: _, ...account }) => ({
    ...shownAccount(account),
    openDeals,
  }));
  return accept({ items, next: rows.next, count: rows.count });
};
