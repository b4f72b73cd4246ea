import type { removeAccount as contract } from '#contract/accounts/accounts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { isAccountInUse, markRemoved } from '#store/address-book/removed.ts';
import { noteChange } from '#store/audit-trail.ts';
import type { Handle } from '../world.ts';

/** For one that was added by mistake: none goes that has deals or people. */
export const removeAccount: Handle<typeof contract> = async (world, { accountId }) => {
  const { tx, actor } = world;
  const { workspaceId, memberId } = actor;
  if (!mayChangeAddressBook(actor)) return notAllowed('remove accounts');
  const account = await loadAccount(tx, workspaceId, accountId);
  if (!account) return refuse('account_not_found', 'There is no such account.');
  if (await isAccountInUse(tx, workspaceId, accountId)) {
    return refuse('account_in_use', 'It has deals or people, so it stays. Remove those first.');
  }
  await markRemoved(tx, workspaceId, { noun: 'account', id: accountId }, world.now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: world.now, memberId },
    ...{ noun: 'account', nounId: accountId, act: 'removed', before: account },
  });
  return accept({ accountId, name: account.name });
};
