import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { Seat } from '../people/sign-ins.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** The private address of a member's conversations, for their calendar. */
export interface CalendarLinkTable {
  workspace_id: string;
  member_id: string;
  token_hash: string;
  sealed_token: string;
  made_at: Instant;
  last_read_at: Instant | null;
}

export interface CalendarLinkRow {
  readonly sealedToken: string;
  readonly madeAt: Instant;
  readonly lastReadAt: Instant | null;
}

/** Enters the workspace of a link as who made it; undefined where it opens nothing, or they are no member any more. */
export async function enterByCalendarLink(
  tx: DatabaseTransaction,
  tokenHash: string,
): Promise<{ seat: Seat; lastReadAt: Instant | null } | undefined> {
  const { rows } = await sql<{ seat: Seat | null; lastReadAt: Instant | null }>`
    select seat, last_read_at as "lastReadAt" from enter_by_calendar_link(${tokenHash})`.execute(tx);
  const [found] = rows;
  return found?.seat ? { seat: found.seat, lastReadAt: found.lastReadAt } : undefined;
}

export async function loadCalendarLink(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
): Promise<CalendarLinkRow | undefined> {
  return tx
    .selectFrom('calendar_link')
    .select(['sealed_token as sealedToken', 'made_at as madeAt', 'last_read_at as lastReadAt'])
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
}

/** Keeps a fresh one in the place of any before, which opens nothing from then on. */
export async function saveCalendarLink(
  tx: DatabaseTransaction,
  workspaceId: string,
  {
    memberId,
    tokenHash,
    sealedToken,
    madeAt,
  }: {
    memberId: string;
    tokenHash: string;
    sealedToken: string;
    madeAt: Instant;
  },
): Promise<void> {
  const row = { token_hash: tokenHash, sealed_token: sealedToken, made_at: madeAt, last_read_at: null };
  await tx
    .insertInto('calendar_link')
    .values({ workspace_id: workspaceId, member_id: memberId, ...row })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id']).doUpdateSet(row))
    .execute();
}

export async function deleteCalendarLink(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
): Promise<void> {
  await tx
    .deleteFrom('calendar_link')
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .execute();
}

export async function noteCalendarRead(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('calendar_link')
    .set({ last_read_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .execute();
}
