import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A browser that somebody is signed in at. */
export interface SessionRow {
  readonly sessionId: string;
  readonly userAgent: string | null;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly lastSeenFrom: string | null;
}

/** The sessions of one person that still work, the one used last first. */
export async function listSessionRows(tx: DatabaseTransaction, signInId: string): Promise<SessionRow[]> {
  return tx
    .selectFrom('sign_in_session')
    .select([
      'id as sessionId',
      'user_agent as userAgent',
      'created_at as createdAt',
      'last_seen_at as lastSeenAt',
      // Where it began, until it is seen again.
      sql<string | null>`coalesce(last_seen_from, ip_address)`.as('lastSeenFrom'),
    ])
    .where('user_id', '=', signInId)
    .where('expires_at', '>', sql<Instant>`now()`)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends one session of somebody; answers whether there was one. */
export async function endSession(
  tx: DatabaseTransaction,
  signInId: string,
  sessionId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('sign_in_session')
    .where('user_id', '=', signInId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends all sessions of somebody but one; answers how many there were. */
export async function endOtherSessions(
  tx: DatabaseTransaction,
  signInId: string,
  keptId: string,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('sign_in_session')
    .where('user_id', '=', signInId)
    .where('id', '<>', keptId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Writes down that a session was used just now, by the true time, and from which address. */
export async function noteSessionUse(
  tx: DatabaseTransaction,
  sessionId: string,
  address: string,
): Promise<void> {
  await tx
    .updateTable('sign_in_session')
    .set({ last_seen_at: sql<Instant>`now()`, last_seen_from: address })
    .where('id', '=', sessionId)
    .execute();
}
