import type { getContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';

export type ShownJob = OutputOf<typeof getContact>['jobs'][number];

/** A job as it would be written down again. */
export function jobAsGiven(contactId: string, { account, ...job }: ShownJob) {
  return { contactId, ...job, accountId: account?.id ?? null };
}
