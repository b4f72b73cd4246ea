import type { getAccountCalendar as contract } from '#contract/accounts/accounts.ts';
import { accountsByDay } from '#store/address-book/list-accounts.ts';
import { listCalendar } from '../address-book/list-calendar.ts';
import type { Handle } from '../world.ts';
import { listedAccount } from './listed-account.ts';

export const getAccountCalendar: Handle<typeof contract> = (world, input) =>
  listCalendar(world, 'account', input, accountsByDay, listedAccount);
