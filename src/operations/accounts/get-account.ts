import type { getAccount as contract } from '#contract/accounts/accounts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { accountsAbove, accountsBelow } from '#store/address-book/company-tree.ts';
import { whoLeft } from '#store/address-book/contact-jobs.ts';
import { contactsOfAccount } from '#store/address-book/contacts.ts';
import { dealsOfAccount } from '#store/deals/list-deals.ts';
import { mergedInto } from '#store/duplicates/merges.ts';
import { loadCustomValues } from '#store/fields/custom-values.ts';
import { tagsOf } from '#store/tags/tags.ts';
import type { Handle } from '../world.ts';
import { accountFieldsOf } from './shown-account.ts';

/** What went into another entry is shown as that one, so that old links still lead somewhere. */
export const getAccount: Handle<typeof contract> = async (world, input) => {
  const { tx, workspace, actor } = world;
  const account =
    (await loadAccount(tx, workspace.id, input.accountId)) ??
    (await loadAccount(tx, workspace.id, await mergedInto(tx, workspace.id, 'account', input.accountId)));
  if (!account) return refuse('account_not_found', 'There is no such account.');
  const { accountId } = account;
  const [contacts, above, below, left, deals, values, tags] = await Promise.all([
    contactsOfAccount(tx, workspace.id, accountId),
    accountsAbove(tx, workspace.id, accountId),
    accountsBelow(tx, workspace.id, accountId),
    whoLeft(tx, workspace.id, accountId),
    dealsOfAccount(tx, workspace.id, visibleDeals(actor), accountId),
    loadCustomValues(tx, workspace.id, { noun: 'account', nounId: accountId }),
    tagsOf(tx, workspace.id, { noun: 'account', nounId: accountId }),
  ]);
  const { parentId: _, ownerId: __, ...fields } = accountFieldsOf(account);
  return accept({
    ...fields,
    above,
    below,
    whoLeft: left,
    contacts: contacts.map(({ contactId, name, title, email }) => ({ id: contactId, name, title, email })),
    deals,
    values,
    tags,
  });
};
