import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from './transaction.ts';

/** Takes away answers given before an instant, so many at most; says how many. What is being asked for again stays. */
export async function forgetRequests(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
  most: number,
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from request where workspace_id = ${workspaceId} and request_id in (
      select request_id from request where workspace_id = ${workspaceId} and at < ${before}
      order by at limit ${most} for update skip locked)`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Takes away long work that was done before an instant. */
export async function forgetTasks(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('task')
    .where('workspace_id', '=', workspaceId)
    .where('finished_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * Takes away sessions that have ended by themselves, with what the sign-in library keeps beside them. They go by the
 * true time, as the library does that made them.
 */
export async function forgetSessions(tx: DatabaseTransaction): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('sign_in_session')
    .where('expires_at', '<', sql<Instant>`now()`)
    .executeTakeFirst();
  await sql`delete from sign_in_verification where expires_at < now()`.execute(tx);
  await sql`delete from sign_in_attempt
    where last_request < extract(epoch from now() - interval '1 day') * 1000`.execute(tx);
  return Number(numDeletedRows);
}
