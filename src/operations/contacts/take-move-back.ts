import type { takeMoveBack as contract } from '#contract/contacts/jobs.ts';
import { lastLeft } from '#domain/address-book/move.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadPastJobs, removePastJob } from '#store/address-book/contact-jobs.ts';
import { loadContact, updateContact } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import type { Handle } from '../world.ts';
import { detailsAfter } from './said-of-contact.ts';
import { wholeContact } from './whole-contact.ts';

export const takeMoveBack: Handle<typeof contract> = async (world, { contactId, jobId }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change contacts');
  const before = await loadContact(tx, workspace.id, contactId);
  if (!before) return refuse('contact_not_found', 'There is no such contact.');
  const past = await loadPastJobs(tx, workspace.id, contactId);
  const job = lastLeft(past, jobId);
  if (!job) return refuse('job_not_found', 'That is not the job they left last, so the move stays.');
  const named = past.find((one) => one.jobId === jobId);
  const after = {
    ...before,
    ...{ accountId: job.accountId, accountName: named?.accountName ?? null, title: job.title },
    details: detailsAfter(before.details, { department: job.department }),
  };
  await removePastJob(tx, workspace.id, { contactId, jobId });
  await updateContact(tx, workspace.id, after, now);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'contact', nounId: contactId, act: 'move taken back', before, after },
  });
  return accept(await wholeContact(world, after));
};
