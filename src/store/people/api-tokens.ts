import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface ApiTokenRow {
  tokenId: string;
  memberId: string;
  memberName: string;
  name: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  expiresAt: Instant | null;
  revokedAt: Instant | null;
}

function tokensOf(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('api_token')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'api_token.workspace_id')
        .onRef('member.member_id', '=', 'api_token.member_id'),
    )
    .where('api_token.workspace_id', '=', workspaceId);
}

const columns = [
  'api_token.token_id as tokenId',
  'api_token.member_id as memberId',
  'member.name as memberName',
  'api_token.name as name',
  'api_token.created_at as createdAt',
  'api_token.last_used_at as lastUsedAt',
  'api_token.expires_at as expiresAt',
  'api_token.revoked_at as revokedAt',
] as const;

export async function loadApiToken(
  tx: DatabaseTransaction,
  workspaceId: string,
  tokenId: string,
): Promise<ApiTokenRow | undefined> {
  return tokensOf(tx, workspaceId)
    .select(columns)
    .where('api_token.token_id', '=', tokenId)
    .executeTakeFirst();
}

export async function insertApiToken(
  tx: DatabaseTransaction,
  workspaceId: string,
  token: Pick<ApiTokenRow, 'tokenId' | 'memberId' | 'name' | 'createdAt' | 'expiresAt'>,
  tokenHash: string,
): Promise<void> {
  await tx
    .insertInto('api_token')
    .values({
      workspace_id: workspaceId,
      token_id: token.tokenId,
      member_id: token.memberId,
      name: token.name,
      token_hash: tokenHash,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute();
}

/** Ends a token; one that has ended stays as it is. */
export async function endApiToken(
  tx: DatabaseTransaction,
  workspaceId: string,
  tokenId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('token_id', '=', tokenId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Lets a token that was ended work again. */
export async function reviveApiToken(
  tx: DatabaseTransaction,
  workspaceId: string,
  tokenId: string,
): Promise<void> {
  await tx
    .updateTable('api_token')
    .set({ revoked_at: null })
    .where('workspace_id', '=', workspaceId)
    .where('token_id', '=', tokenId)
    .execute();
}

/** Writes down that a token was used. */
export async function noteTokenUse(
  tx: DatabaseTransaction,
  workspaceId: string,
  tokenId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('api_token')
    .set({ last_used_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('token_id', '=', tokenId)
    .execute();
}

/** A page of the tokens, the latest first, and how many there are in all; of one member, or of everybody. */
export async function listApiTokenRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  of: 'all' | { memberId: string },
  page: { after: CursorValues | null; limit: number },
): Promise<{ items: ApiTokenRow[]; next: string | null; count: number }> {
  let all = tokensOf(tx, workspaceId);
  if (of !== 'all') all = all.where('api_token.member_id', '=', of.memberId);
  const { count } = await all.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  let rest = all.select(columns);
  if (page.after) {
    rest = rest.where(
      sql<boolean>`(api_token.created_at, api_token.token_id)
        < (${page.after[0]}::timestamptz, ${page.after[1]}::uuid)`,
    );
  }
  const rows = await rest
    .orderBy('api_token.created_at', 'desc')
    .orderBy('api_token.token_id', 'desc')
    .limit(page.limit + 1)
    .execute();
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const next = rows.length > page.limit && last ? cursorOf([last.createdAt, last.tokenId]) : null;
  return { items, next, count };
}
