import type { createAccount as contract } from '#contract/accounts/accounts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { saidFields } from '#domain/said-fields.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { hasAccount } from '#store/address-book/accounts.ts';
import { ownerGiven } from '../address-book/owner-given.ts';
import { reachOf } from '../contacts/said-of-contact.ts';
import type { Handle } from '../world.ts';
import { newAccount } from './new-account.ts';
import { shownAccount } from './shown-account.ts';

export const createAccount: Handle<typeof contract> = async (world, input) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('add accounts');
  const { parentId } = input;
  if (parentId && !(await hasAccount(world.tx, world.workspace.id, parentId))) {
    return refuse('account_not_found', 'There is no such account.');
  }
  const owner = await ownerGiven(world, input.ownerId);
  if (!owner.ok) return owner;
  const { accountId, name, website, industry, country, employees, ownerId } = input;
  const made = await newAccount(world, {
    ...{ accountId, name, website, industry, country, employees, parentId, ownerId, ...owner.value },
    reach: reachOf(input),
    details: saidFields(input, ['howOften', 'lastBought', 'competitors', 'about']),
  });
  return made.ok ? accept(shownAccount(made.value)) : made;
};
