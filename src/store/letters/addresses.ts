import type { DatabaseTransaction } from '../transaction.ts';

/** Where somebody at the client can be written to. */
export interface AddressRow {
  readonly contactId: string;
  readonly name: string;
  readonly email: string | null;
}

export async function loadAddresses(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, AddressRow>> {
  if (contactIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('contact')
    .select(['contact_id as contactId', 'name', 'email'])
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', 'in', contactIds)
    .execute();
  // A name is one line, whatever it came from: it stands in headers and between lines of ours.
  return new Map(rows.map((row) => [row.contactId, { ...row, name: row.name.replace(/\s+/g, ' ') }]));
}
