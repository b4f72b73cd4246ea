import type { listAccounts as contract } from '#contract/accounts/accounts.ts';
import { accountSorts } from '#contract/address-book/list-filters.ts';
import { accept } from '#domain/result.ts';
import { listAccountRows } from '#store/address-book/list-accounts.ts';
import { valuesOfPlace } from '#store/address-book/page-of-places.ts';
import { matchAsked } from '../address-book/match-asked.ts';
import { sortAsked } from '../address-book/sort-asked.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { listedAccount } from './listed-account.ts';

export const listAccounts: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, valuesOfPlace);
  if (!page.ok) return page;
  const asked = await matchAsked(world, 'account', input);
  if (!asked.ok) return asked;
  const sort = await sortAsked(world, 'account', input.sort, accountSorts);
  if (!sort.ok) return sort;
  const rows = await listAccountRows(world.tx, world.workspace.id, {
    ...asked.value.match,
    ...page.value,
    sort: sort.value,
  });
  const items = rows.items.map((account) => listedAccount(account, asked.value));
  return accept({ items, next: rows.next, count: rows.count });
};
