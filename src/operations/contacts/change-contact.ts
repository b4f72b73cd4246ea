import type { changeContact as contract } from '#contract/contacts/contacts.ts';
import type { InputOf } from '#contract/operation.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { saidFields } from '#domain/said-fields.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { type ContactRow, loadContact, updateContact } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import { ownerGiven } from '../address-book/owner-given.ts';
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
  const accountId = input.accountId === undefined ? before.accountId : input.accountId;
  const account = accountId ? await loadAccount(tx, workspace.id, accountId) : undefined;
  if (accountId && !account) return refuse('account_not_found', 'There is no such account.');
  const owner = await ownerGiven(world, input.ownerId);
  if (!owner.ok) return owner;
  const after = { ...contactAfter(before, input), ...owner.value };
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

/** A contact as it is once this is written: what is left out stays. */
export function contactAfter(
  before: ContactRow,
  given: Omit<InputOf<typeof contract>, 'seen' | 'contactId'>,
): ContactRow {
  return {
    ...{ ...before, ...saidFields(given, ['name', 'title', 'accountId', 'ownerId']) },
    ...{ reach: reachAfter(before.reach, given), details: detailsAfter(before.details, given) },
  };
}
