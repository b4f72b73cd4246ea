import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { RoleName, SeesWhat } from './members.ts';

export interface InvitationRow {
  invitationId: string;
  workspaceId: string;
  email: string;
  name: string;
  role: RoleName;
  sees: SeesWhat;
  teamId: string | null;
  /** The member from an import whom the invited person becomes. */
  memberId: string | null;
  invitedBy: string;
  createdAt: Instant;
  expiresAt: Instant;
  acceptedAt: Instant | null;
  revokedAt: Instant | null;
}

const columns = [
  'invitation_id as invitationId',
  'workspace_id as workspaceId',
  'email',
  'name',
  'role',
  'sees',
  'team_id as teamId',
  'member_id as memberId',
  'invited_by as invitedBy',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'accepted_at as acceptedAt',
  'revoked_at as revokedAt',
] as const;

/** Finds the invitation of a link and enters its workspace; locked, so that a link serves one person once. */
export async function enterByInvitation(
  tx: DatabaseTransaction,
  tokenHash: string,
): Promise<InvitationRow | undefined> {
  const found = await sql<{ invitationId: string | null }>`
    select enter_by_invitation(${tokenHash}) as "invitationId"`.execute(tx);
  const invitationId = found.rows[0]?.invitationId;
  if (!invitationId) return undefined;
  return tx
    .selectFrom('invitation')
    .select(columns)
    .where('workspace_id', '=', sql<string>`current_workspace()`)
    .where('invitation_id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst();
}

export async function lockInvitation(
  tx: DatabaseTransaction,
  workspaceId: string,
  invitationId: string,
): Promise<InvitationRow | undefined> {
  return tx
    .selectFrom('invitation')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('invitation_id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertInvitation(
  tx: DatabaseTransaction,
  invitation: InvitationRow,
  tokenHash: string,
): Promise<void> {
  await tx
    .insertInto('invitation')
    .values({
      workspace_id: invitation.workspaceId,
      invitation_id: invitation.invitationId,
      email: invitation.email,
      name: invitation.name,
      role: invitation.role,
      sees: invitation.sees,
      team_id: invitation.teamId,
      member_id: invitation.memberId,
      token_hash: tokenHash,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
    })
    .execute();
}

export async function endInvitation(
  tx: DatabaseTransaction,
  invitation: InvitationRow,
  ended: { acceptedAt: Instant } | { revokedAt: Instant },
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set('acceptedAt' in ended ? { accepted_at: ended.acceptedAt } : { revoked_at: ended.revokedAt })
    .where('workspace_id', '=', invitation.workspaceId)
    .where('invitation_id', '=', invitation.invitationId)
    .execute();
}

/** Lets the link of an invitation that was revoked work again. */
export async function reviveInvitation(tx: DatabaseTransaction, invitation: InvitationRow): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ revoked_at: null })
    .where('workspace_id', '=', invitation.workspaceId)
    .where('invitation_id', '=', invitation.invitationId)
    .execute();
}

/** A page of the invitations, the latest first, and how many there are in all. */
export async function listInvitationRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: InvitationRow[]; next: string | null; count: number }> {
  const all = tx.selectFrom('invitation').where('workspace_id', '=', workspaceId);
  const { count } = await all.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  let rest = all.select(columns);
  if (page.after) {
    rest = rest.where(
      sql<boolean>`(created_at, invitation_id) < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`,
    );
  }
  const rows = await rest
    .orderBy('created_at', 'desc')
    .orderBy('invitation_id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.createdAt, last.invitationId]) : null;
  return { items, next, count };
}
