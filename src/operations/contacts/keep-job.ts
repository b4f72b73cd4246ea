import type { keepJob as contract } from '#contract/contacts/jobs.ts';
import { saysSomething } from '#domain/address-book/job.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { hasAccount } from '#store/address-book/accounts.ts';
import { loadPastJobs, savePastJob } from '#store/address-book/contact-jobs.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import type { Handle } from '../world.ts';
import { wholeContact } from './whole-contact.ts';

export const keepJob: Handle<typeof contract> = async (world, { contactId, ...given }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change contacts');
  const contact = await loadContact(tx, workspace.id, contactId);
  if (!contact) return refuse('contact_not_found', 'There is no such contact.');
  const job = { ...given, title: given.title || null, department: given.department || null };
  if (!saysSomething(job)) return refuse('job_says_nothing', 'Say where they worked, or as what.');
  if (job.from && job.to && job.to < job.from) {
    return refuse('job_ends_before_it_starts', 'It ends before it begins. Change one of the two days.');
  }
  if (job.accountId && !(await hasAccount(tx, workspace.id, job.accountId))) {
    return refuse('account_not_found', 'There is no such account.');
  }
  const known = await loadPastJobs(tx, workspace.id, contactId);
  await savePastJob(tx, workspace.id, { contactId, memberId: actor.memberId, at: now }, job);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'contact', nounId: contactId, act: 'job written down' },
    ...{ before: known.find(({ jobId }) => jobId === job.jobId), after: job },
  });
  return accept(await wholeContact(world, contact));
};
