import type { Job } from '#domain/address-book/job.ts';
import type { KeptContact } from '#store/address-book/contacts.ts';

/** The job that somebody has now. */
export function jobOf({ accountId, title, details }: KeptContact): Job {
  return { accountId, company: null, title, department: details.department ?? null };
}
