import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { idArray } from './bulk-rows.ts';

/** How accounts, contacts, deals and members are called, by their ids, in one query. */
export async function namesById(
  tx: DatabaseTransaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const all = idArray([...new Set(ids)]);
  const { rows } = await sql<{ id: string; name: string }>`
    select account_id as id, name from account
      where workspace_id = ${workspaceId} and account_id = any(${all}::uuid[])
    union all select contact_id, name from contact
      where workspace_id = ${workspaceId} and contact_id = any(${all}::uuid[])
    union all select deal_id, name from deal
      where workspace_id = ${workspaceId} and deal_id = any(${all}::uuid[])
    union all select member_id, name from member
      where workspace_id = ${workspaceId} and member_id = any(${all}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
