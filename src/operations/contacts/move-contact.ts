import type { moveContact as contract } from '#contract/contacts/jobs.ts';
import { jobLeftByMove } from '#domain/address-book/move.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadAccount } from '#store/address-book/accounts.ts';
import { loadPastJobs, savePastJob } from '#store/address-book/contact-jobs.ts';
import { loadContact, updateContact } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import type { Handle } from '../world.ts';
import { jobOf } from './job-of.ts';
import { detailsAfter } from './said-of-contact.ts';
import { wholeContact } from './whole-contact.ts';

export const moveContact: Handle<typeof contract> = async (world, { contactId, ...move }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change contacts');
  const before = await loadContact(tx, workspace.id, contactId);
  if (!before) return refuse('contact_not_found', 'There is no such contact.');
  const account = move.accountId ? await loadAccount(tx, workspace.id, move.accountId) : undefined;
  if (move.accountId && !account) return refuse('account_not_found', 'There is no such account.');
  const past = await loadPastJobs(tx, workspace.id, contactId);
  if (past.some(({ jobId }) => jobId === move.jobId)) {
    return refuse('id_already_used', 'There is a job with this id already. Use a fresh one.');
  }
  const left = jobLeftByMove(jobOf(before), past, move, dayOf(now, actor.zone));
  if (!left.ok) return left;
  const after = {
    ...before,
    ...{ accountId: move.accountId, accountName: account?.name ?? null, title: move.title || null },
    details: detailsAfter(before.details, { department: move.department }),
  };
  await updateContact(tx, workspace.id, after, now);
  if (left.value) {
    await savePastJob(tx, workspace.id, { contactId, memberId: actor.memberId, at: now }, left.value);
  }
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'contact', nounId: contactId, act: 'moved', before, after },
  });
  const contact = await wholeContact(world, after);
  const leftBehind = contact.deals.filter(
    (deal) =>
      deal.state === 'open' && !deal.left && deal.account !== null && deal.account.id === before.accountId,
  );
  return accept({
    contact,
    left: contact.jobs.find(({ jobId }) => jobId === left.value?.jobId) ?? null,
    leftBehind: before.accountId === after.accountId ? [] : leftBehind.map(({ id, name }) => ({ id, name })),
  });
};
