import type { removeJob as contract } from '#contract/contacts/jobs.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadPastJobs, removePastJob } from '#store/address-book/contact-jobs.ts';
import { loadContact } from '#store/address-book/contacts.ts';
import { noteChange } from '#store/audit-trail.ts';
import type { Handle } from '../world.ts';
import { wholeContact } from './whole-contact.ts';

export const removeJob: Handle<typeof contract> = async (world, { contactId, jobId }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayChangeAddressBook(actor)) return notAllowed('change contacts');
  const contact = await loadContact(tx, workspace.id, contactId);
  if (!contact) return refuse('contact_not_found', 'There is no such contact.');
  const job = (await loadPastJobs(tx, workspace.id, contactId)).find((one) => one.jobId === jobId);
  if (!job) return refuse('job_not_found', 'There is no such job.');
  await removePastJob(tx, workspace.id, { contactId, jobId });
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'contact', nounId: contactId, act: 'job removed', before: job },
  });
  return accept(await wholeContact(world, contact));
};
