import type { changeContact as contract } from '#contract/contacts/contacts.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { saidFields } from '#domain/said-fields.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { loadContact, updateContact } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import { rowClash } from '../row-clash.ts';
import type { Handle } from '../world.ts';
import { contactFieldsOf } from './contact-fields.ts';
import { detailsAfter, reachAfter } from './said-of-contact.ts';
import { shownContact } from './shown-contact.ts';

export const changeContact: Handle<typeof contract> = async (world, { seen, ...input }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change contacts');
  const before = await loadContact(tx, workspace.id, input.contactId);
  if (!before) return refuse('contact_not_found', 'There is no such contact.');
  const of = { noun: 'contact', nounId: before.contactId } as const;
  const clash = await rowClash(world, of, contactFieldsOf(before), { ...input, seen });
  if (clash) return clash;
  const after = {
    ...{ ...before, ...saidFields(input, ['name', 'title', 'accountId']) },
    ...{ reach: reachAfter(before.reach, input), details: detailsAfter(before.details, input) },
  };
  const account = after.accountId ? await loadAccount(tx, workspace.id, after.accountId) : undefined;
  if (after.accountId && !account) return refuse('account_not_found', 'There is no such account.');
  await updateContact(tx, workspace.id, after, now);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: workspace.id,
    at: now,
    memberId: actor.memberId,
    noun: 'contact',
    nounId: after.contactId,
    act: 'changed',
    before,
    after,
  });
  return accept(shownContact({ ...after, accountName: account?.name ?? null }));
};
