import type { getAccount as contract } from '#contract/accounts/accounts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { contactsOfAccount } from '#store/address-book/contacts.ts';
import { dealsOfAccount } from '#store/deals/list-deals.ts';
import type { Handle } from '../world.ts';
import { shownAccount } from './shown-account.ts';

export const getAccount: Handle<typeof contract> = async ({ tx, workspace, actor }, { accountId }) => {
  const account = await loadAccount(tx, workspace.id, accountId);
  if (!account) return refuse('account_not_found', 'There is no such account.');
  const contacts = await contactsOfAccount(tx, workspace.id, accountId);
  return accept({
    ...shownAccount(account),
    contacts: contacts.map(({ contactId, name, title, email }) => ({ id: contactId, name, title, email })),
    deals: await dealsOfAccount(tx, workspace.id, visibleDeals(actor), accountId),
  });
};
