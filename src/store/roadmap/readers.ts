import type { DatabaseTransaction } from '../transaction.ts';

interface ReaderRow {
  readonly contactId: string;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
}

/** Contacts by their ids, with the address that a link may be sent to. */
export async function loadReaders(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<Map<string, ReaderRow>> {
  if (contactIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('contact')
    .select(['contact_id as contactId', 'name', 'title', 'email'])
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', 'in', contactIds)
    .execute();
  return new Map(rows.map((row) => [row.contactId, row]));
}
