import type { removeAccount as contract } from '#contract/accounts/accounts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { accountsToRemove } from '#store/address-book/removed.ts';
import { putIntoBin } from '../bin/put-into-bin.ts';
import type { Handle } from '../world.ts';

export const removeAccount: Handle<typeof contract> = async (world, { accountId }) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('remove accounts');
  const [account] = await accountsToRemove(world.tx, world.workspace.id, [accountId]);
  if (!account) return refuse('account_not_found', 'There is no such account.');
  if (account.deals + account.contactIds.length > 0) {
    return refuse('account_in_use', 'It has deals or people, so it stays. Remove those first.');
  }
  await putIntoBin(world, [{ noun: 'account', ids: [accountId] }]);
  return accept({ accountId, name: account.name });
};
