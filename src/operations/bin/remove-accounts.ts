import type { removeAccounts as contract } from '#contract/address-book/bin.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { type AccountToRemove, accountsToRemove } from '#store/address-book/removed.ts';
import type { Handle } from '../world.ts';
import { putIntoBin } from './put-into-bin.ts';

export const removeAccounts: Handle<typeof contract> = async (world, { accountIds, withContacts }) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('remove accounts');
  const found = await accountsToRemove(world.tx, world.workspace.id, accountIds);
  const isFree = ({ deals, contactIds, contactsInDeals }: AccountToRemove) =>
    deals === 0 && (contactIds.length === 0 || (withContacts && contactsInDeals === 0));
  const going = found.filter(isFree);
  const gone = going.map(({ accountId }) => accountId);
  const contactIds = going.flatMap((account) => account.contactIds);
  const removalId = await putIntoBin(world, [
    { noun: 'contact', ids: contactIds },
    { noun: 'account', ids: gone },
  ]);
  const stay = found.filter((account) => !isFree(account));
  return accept({ removalId, accountIds: gone, contactIds, stay: stay.map(shown) });
};

const shown = ({ accountId, name, deals, contactIds, contactsInDeals }: AccountToRemove) => ({
  ...{ id: accountId, name, deals, contacts: contactIds.length, contactsInDeals },
});
