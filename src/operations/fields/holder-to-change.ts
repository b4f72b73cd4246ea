import { refuse } from '#domain/refusal.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { hasAccount } from '#store/address-book/accounts.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import type { FieldHolder } from '#store/fields/custom-values.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { World } from '../world.ts';

/** Why the member may not fill in fields of a record or tag it; null where they may. */
export async function holderToChange(world: World, { noun, nounId }: FieldHolder) {
  const { tx, workspace, actor } = world;
  if (noun === 'deal') {
    const deal = await findDeal(world, nounId);
    if (!deal.ok) return deal;
    return mayChangeDeal(actor, deal.value) ? null : notAllowed('change this deal');
  }
  if (!mayChangeAddressBook(actor))
    return notAllowed(noun === 'account' ? 'change accounts' : 'change contacts');
  if (noun === 'account') {
    if (await hasAccount(tx, workspace.id, nounId)) return null;
    return refuse('account_not_found', 'There is no such account.');
  }
  if (await loadContact(tx, workspace.id, nounId)) return null;
  return refuse('contact_not_found', 'There is no such contact.');
}
