import type { PastJob } from '#domain/address-book/job.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface PastJobRow extends PastJob {
  readonly accountName: string | null;
}

/** Where somebody worked before, in no order. */
export async function loadPastJobs(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactId: string,
): Promise<PastJobRow[]> {
  return tx
    .selectFrom('contact_job')
    .leftJoin('account', (join) =>
      join
        .onRef('account.workspace_id', '=', 'contact_job.workspace_id')
        .onRef('account.account_id', '=', 'contact_job.account_id'),
    )
    .select([
      'contact_job.job_id as jobId',
      'contact_job.account_id as accountId',
      'account.name as accountName',
      'contact_job.company as company',
      'contact_job.title as title',
      'contact_job.department as department',
      'contact_job.from_day as from',
      'contact_job.to_day as to',
    ])
    .where('contact_job.workspace_id', '=', workspaceId)
    .where('contact_job.contact_id', '=', contactId)
    .execute();
}

/** Writes down a job that is over, or what is known of it now. */
export async function savePastJob(
  tx: DatabaseTransaction,
  workspaceId: string,
  { contactId, memberId, at }: { contactId: string; memberId: string; at: Instant },
  { jobId, accountId, company, title, department, from, to }: PastJob,
): Promise<void> {
  const said = { account_id: accountId, company, title, department, from_day: from, to_day: to };
  await tx
    .insertInto('contact_job')
    .values({
      ...{ workspace_id: workspaceId, contact_id: contactId, job_id: jobId },
      ...{ ...said, noted_by: memberId, noted_at: at },
    })
    .onConflict((known) => known.columns(['workspace_id', 'contact_id', 'job_id']).doUpdateSet(said))
    .execute();
}

export async function removePastJob(
  tx: DatabaseTransaction,
  workspaceId: string,
  { contactId, jobId }: { contactId: string; jobId: string },
): Promise<void> {
  await tx
    .deleteFrom('contact_job')
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', '=', contactId)
    .where('job_id', '=', jobId)
    .execute();
}

/** Who worked for an account before and does not any more, by name: they may still open a door there. */
export async function whoLeft(
  tx: DatabaseTransaction,
  workspaceId: string,
  accountId: string,
): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('contact_job')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.workspace_id', '=', 'contact_job.workspace_id')
        .onRef('contact.contact_id', '=', 'contact_job.contact_id'),
    )
    .select(['contact.contact_id as id', 'contact.name as name'])
    .distinct()
    .where('contact_job.workspace_id', '=', workspaceId)
    .where('contact_job.account_id', '=', accountId)
    .where('contact.removed_at', 'is', null)
    .where((where) =>
      where.or([where('contact.account_id', 'is', null), where('contact.account_id', '<>', accountId)]),
    )
    .orderBy('contact.name')
    .limit(200)
    .execute();
}
