import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A link by which somebody sets a new password without knowing the old one. */
export interface PasswordLinkRow {
  readonly linkId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly madeBy: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** Finds the link and enters its workspace; locked, so that it serves once. */
export async function enterByPasswordLink(
  tx: DatabaseTransaction,
  tokenHash: string,
): Promise<PasswordLinkRow | undefined> {
  const found = await sql<{ linkId: string | null }>`
    select enter_by_password_link(${tokenHash}) as "linkId"`.execute(tx);
  const linkId = found.rows[0]?.linkId;
  if (!linkId) return undefined;
  return tx
    .selectFrom('password_link')
    .select([
      'link_id as linkId',
      'workspace_id as workspaceId',
      'member_id as memberId',
      'made_by as madeBy',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'used_at as usedAt',
      'revoked_at as revokedAt',
    ])
    .where('workspace_id', '=', sql<string>`current_workspace()`)
    .where('link_id', '=', linkId)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertPasswordLink(
  tx: DatabaseTransaction,
  link: PasswordLinkRow,
  tokenHash: string,
): Promise<void> {
  await tx
    .insertInto('password_link')
    .values({
      workspace_id: link.workspaceId,
      link_id: link.linkId,
      member_id: link.memberId,
      token_hash: tokenHash,
      made_by: link.madeBy,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

export async function notePasswordLinkUsed(
  tx: DatabaseTransaction,
  link: PasswordLinkRow,
  usedAt: Instant,
): Promise<void> {
  await tx
    .updateTable('password_link')
    .set({ used_at: usedAt })
    .where('workspace_id', '=', link.workspaceId)
    .where('link_id', '=', link.linkId)
    .execute();
}

/** Makes the links of somebody stop working that were not used: a newer one takes their place, or they may not sign in. */
export async function revokePasswordLinks(
  tx: DatabaseTransaction,
  workspaceId: string,
  memberId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('password_link')
    .set({ revoked_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
}
