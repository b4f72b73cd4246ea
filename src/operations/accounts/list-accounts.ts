import type { listAccounts as contract } from '#contract/accounts/accounts.ts';
import { accountSorts } from '#contract/address-book/list-filters.ts';
import { firstOf } from '#domain/address-book/reach.ts';
import { accept } from '#domain/result.ts';
import { listAccountRows } from '#store/address-book/list-accounts.ts';
import { matchAsked } from '../address-book/match-asked.ts';
import { sortAsked } from '../address-book/sort-asked.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { shownAccount } from './shown-account.ts';

export const listAccounts: Handle<typeof contract> = async (world, input) => {
  const page = pageAfter(input, 2);
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
  const items = rows.items.map((account) => {
    const { reach, tags, openDeals, people, createdAt, changedAt } = account;
    const first = { email: firstOf(reach.emails), phone: firstOf(reach.phones) };
    const values = asked.value.shown(account.values);
    return {
      ...shownAccount(account),
      ...first,
      tags: [...tags],
      values,
      openDeals,
      people,
      createdAt,
      changedAt,
    };
  });
  return accept({ items, next: rows.next, count: rows.count });
};
