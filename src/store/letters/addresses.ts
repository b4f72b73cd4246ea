import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

/** Where somebody at the client can be written to, and how they are called in a letter. */
export interface AddressRow {
  readonly contactId: string;
  readonly name: string;
  readonly email: string | null;
  /** Where it is known apart from the rest of the name. */
  readonly givenName: string | null;
  /** Their own, else their company's, as somebody wrote it. */
  readonly country: string | null;
  /** They want no mail that they did not ask for. */
  readonly doNotWrite: boolean;
}

export async function loadAddresses(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, AddressRow>> {
  if (contactIds.length === 0) return new Map();
  const { rows } = await sql<AddressRow>`
    select contact.contact_id as "contactId", contact.name, contact.email,
      contact.details ->> 'givenName' as "givenName",
      coalesce(
        contact.reach #>> '{addresses,0,country}', account.country, account.reach #>> '{addresses,0,country}'
      ) as country,
      coalesce((contact.details ->> 'doNotWrite')::boolean, false) as "doNotWrite"
    from contact left join account
      on account.workspace_id = contact.workspace_id and account.account_id = contact.account_id
    where contact.workspace_id = ${workspaceId} and contact.contact_id = any(${[...contactIds]}::uuid[])`.execute(
    tx,
  );
  // A name is one line, whatever it came from: it stands in headers and between lines of ours.
  return new Map(rows.map((row) => [row.contactId, { ...row, name: row.name.replace(/\s+/g, ' ') }]));
}
