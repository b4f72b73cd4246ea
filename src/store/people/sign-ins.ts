import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type Answered, answeredBeside } from '../requests.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { RoleName, SeesWhat } from './members.ts';

/** What has to be known of the member who asks, before anything else is done. */
export interface Seat {
  memberId: string;
  memberName: string;
  role: RoleName;
  sees: SeesWhat;
  teamId: string | null;
  memberZone: string | null;
  memberLocale: string | null;
  workspaceId: string;
  workspaceName: string;
  workspaceZone: string;
  currency: string;
  locale: string;
  cadenceDays: number | null;
  fiscalYearStartsIn: number;
}

/** Somebody who entered their workspace, and what they were answered there before under the id of their request. */
interface SeatTaken {
  readonly seat: Seat;
  readonly answered: Answered | null;
}

interface SessionUsed {
  readonly sessionId: string;
  /** Fewer days than it should have are left of it. */
  readonly worn: boolean;
  /** When it was last seen has to be written down again. */
  readonly seenLongAgo: boolean;
}

/**
 * Enters the workspace of a session; undefined where the session or the membership has ended. A session is worn when
 * fewer than `freshDays` are left of it, by the true time, which the library goes by that made it.
 */
export async function enterBySession(
  tx: DatabaseTransaction,
  sessionToken: string,
  requestId: string | null,
  freshDays: number,
): Promise<(SeatTaken & SessionUsed) | undefined> {
  const { column, join } = answeredBeside(requestId);
  const found = await sql<{ seat: Seat | null; answered: Answered | null } & SessionUsed>`
    select seat, expires_at < now() + make_interval(days => ${freshDays}) as worn, session_id as "sessionId",
      last_seen_at < now() - interval '5 minutes' as "seenLongAgo", ${column}
    from enter_by_session(${sessionToken}) ${join}`.execute(tx);
  const row = found.rows[0];
  return row?.seat ? { ...row, seat: row.seat } : undefined;
}

interface TokenUsed {
  readonly tokenId: string;
  readonly lastUsedAt: Instant | null;
}

/** Enters the workspace of an API token; undefined where the token or the membership has ended. */
export async function enterByApiToken(
  tx: DatabaseTransaction,
  tokenHash: string,
  requestId: string | null,
  at: Instant,
): Promise<(SeatTaken & TokenUsed) | undefined> {
  const { column, join } = answeredBeside(requestId);
  const found = await sql<{ seat: Seat | null; answered: Answered | null } & TokenUsed>`
    select seat, token_id as "tokenId", last_used_at as "lastUsedAt", ${column}
    from enter_by_api_token(${tokenHash}, ${at}) ${join}`.execute(tx);
  const row = found.rows[0];
  return row?.seat ? { ...row, seat: row.seat } : undefined;
}

/** Enters the workspace that somebody who gave the right password belongs to; undefined if they belong to none. */
export async function enterBySignIn(tx: DatabaseTransaction, signInId: string): Promise<Seat | undefined> {
  const found = await sql<{ seat: Seat | null }>`select enter_by_sign_in(${signInId}) as seat`.execute(tx);
  return found.rows[0]?.seat ?? undefined;
}

export async function signInIdOf(tx: DatabaseTransaction, email: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('sign_in_user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return found?.id;
}

/** Makes what somebody signs in with; answers false where the address has one already. */
export async function insertSignIn(
  tx: DatabaseTransaction,
  signIn: { id: string; accountId: string; name: string; email: string; passwordHash: string },
): Promise<boolean> {
  const made = await tx
    .insertInto('sign_in_user')
    .values({ id: signIn.id, name: signIn.name, email: signIn.email })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return false;
  await tx
    .insertInto('sign_in_account')
    .values({
      id: signIn.accountId,
      user_id: signIn.id,
      account_id: signIn.id,
      provider_id: 'credential',
      password: signIn.passwordHash,
    })
    .execute();
  return true;
}

export async function replacePassword(
  tx: DatabaseTransaction,
  signInId: string,
  passwordHash: string,
): Promise<void> {
  await tx
    .updateTable('sign_in_account')
    .set({ password: passwordHash })
    .where('user_id', '=', signInId)
    .where('provider_id', '=', 'credential')
    .execute();
}

/** Ends all sessions of somebody, at every browser. */
export async function endSessions(tx: DatabaseTransaction, signInId: string): Promise<void> {
  await tx.deleteFrom('sign_in_session').where('user_id', '=', signInId).execute();
}
