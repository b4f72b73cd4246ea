import type { getContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { latestFirst } from '#domain/address-book/job.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { visibleDeals } from '#policy/deal.ts';
import { mayTakeOutPerson } from '#policy/person.ts';
import { loadPastJobs } from '#store/address-book/contact-jobs.ts';
import type { ContactRow } from '#store/address-book/contacts.ts';
import { type DealOfContact, dealsOfContact } from '#store/deals/deals-of-contact.ts';
import { loadCustomValues } from '#store/fields/custom-values.ts';
import { photosOf } from '#store/files/stored-files.ts';
import { tagsOf } from '#store/tags/tags.ts';
import type { World } from '../world.ts';
import { contactFieldsOf } from './contact-fields.ts';

/** A contact as their page shows them. */
export async function wholeContact(
  { tx, workspace, actor }: World,
  contact: ContactRow,
): Promise<OutputOf<typeof getContact>> {
  const [jobs, deals, values, tags, photos] = await Promise.all([
    loadPastJobs(tx, workspace.id, contact.contactId),
    dealsOfContact(tx, workspace.id, visibleDeals(actor), contact.contactId),
    loadCustomValues(tx, workspace.id, { noun: 'contact', nounId: contact.contactId }),
    tagsOf(tx, workspace.id, { noun: 'contact', nounId: contact.contactId }),
    photosOf(tx, workspace.id, [contact.contactId]),
  ]);
  const { accountId, accountName, ownerId, ownerName, ...said } = { ...contact, ...contactFieldsOf(contact) };
  const names = new Map(jobs.map((job) => [job.jobId, job.accountName]));
  return {
    ...said,
    values,
    tags,
    photoId: photos.get(contact.contactId) ?? null,
    account: named(accountId, accountName),
    owner: named(ownerId, ownerName),
    jobs: latestFirst(jobs).map(({ accountId: at, ...job }) => ({
      ...job,
      account: named(at, names.get(job.jobId) ?? null),
    })),
    deals: deals.map(shownDeal),
    may: { change: mayChangeAddressBook(actor), takeOut: mayTakeOutPerson(actor) },
  };
}

function shownDeal({ accountId, accountName, roles, present, ...deal }: DealOfContact) {
  const known = roles as readonly StakeholderRole[];
  return { ...deal, account: named(accountId, accountName), roles: [...known], left: !present };
}

function named(id: string | null, name: string | null) {
  return id === null ? null : { id, name: name ?? '' };
}
