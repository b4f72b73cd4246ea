import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

/** A deal in which somebody with this e-mail takes part. */
export interface DealOfPerson {
  readonly email: string;
  readonly contactId: string;
  readonly dealId: string;
  readonly isOpen: boolean;
}

/** The deals of everybody who is reached first by one of these e-mails, compared as they are written. */
export async function dealsOfPeople(
  tx: DatabaseTransaction,
  workspaceId: string,
  emails: readonly string[],
): Promise<DealOfPerson[]> {
  if (emails.length === 0) return [];
  const { rows } = await sql<DealOfPerson>`
    select lower(contact.email) as email, contact.contact_id as "contactId", deal.deal_id as "dealId",
      deal.state = 'open' as "isOpen"
    from contact
    join stakeholder on stakeholder.workspace_id = contact.workspace_id
      and stakeholder.contact_id = contact.contact_id and stakeholder.present
    join deal on deal.workspace_id = stakeholder.workspace_id and deal.deal_id = stakeholder.deal_id
    where contact.workspace_id = ${workspaceId} and contact.removed_at is null and deal.state <> 'undone'
      and contact.email = any(${emails}::text[])
    order by deal.deal_id, contact.contact_id`.execute(tx);
  return rows;
}
