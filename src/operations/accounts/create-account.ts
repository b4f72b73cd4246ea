import type { createAccount as contract } from '#contract/accounts/accounts.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import type { Handle } from '../world.ts';
import { newAccount } from './new-account.ts';
import { shownAccount } from './shown-account.ts';

export const createAccount: Handle<typeof contract> = async (world, input) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('add accounts');
  const { howOften, lastBought, competitors, ...fields } = input;
  const made = await newAccount(world, { ...fields, details: { howOften, lastBought, competitors } });
  return made.ok ? accept(shownAccount(made.value)) : made;
};
