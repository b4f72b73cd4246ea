import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

export interface NameRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** The names of contacts and members, in one query. */
export async function loadNames(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: Iterable<string>,
  memberIds: Iterable<string>,
): Promise<Map<string, NameRow>> {
  const contacts = [...new Set(contactIds)];
  const members = [...new Set(memberIds)];
  if (contacts.length + members.length === 0) return new Map();
  const { rows } = await sql<NameRow>`
    select contact_id as id, name, title from contact
      where workspace_id = ${workspaceId} and contact_id = any(${contacts}::uuid[])
    union all select member_id, name, null from member
      where workspace_id = ${workspaceId} and member_id = any(${members}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}
