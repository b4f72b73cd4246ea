import type { groupAccounts as contract } from '#contract/accounts/accounts.ts';
import { groupMatchedAccounts } from '#store/address-book/list-accounts.ts';
import { groupedList } from '../address-book/grouped-list.ts';
import type { Handle } from '../world.ts';

export const groupAccounts: Handle<typeof contract> = (world, input) =>
  groupedList(world, 'account', input, groupMatchedAccounts);
