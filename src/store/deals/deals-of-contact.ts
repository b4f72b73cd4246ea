import { sql } from 'kysely';
import type { DealState } from '#domain/standing/standing.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isVisible, type Visible } from './visible.ts';

export interface DealOfContact {
  readonly id: string;
  readonly name: string;
  readonly state: DealState;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly roles: readonly string[];
  readonly present: boolean;
}

/** The deals that somebody is or was part of, as far as they may be seen: open ones first, then the latest. */
export async function dealsOfContact(
  tx: DatabaseTransaction,
  workspaceId: string,
  visible: Visible,
  contactId: string,
): Promise<DealOfContact[]> {
  const { rows } = await sql<DealOfContact>`
    select deal.deal_id as id, deal.name, deal.state, deal.account_id as "accountId", account.name as "accountName",
      stakeholder.roles, stakeholder.present
    from stakeholder
    join deal on deal.workspace_id = stakeholder.workspace_id and deal.deal_id = stakeholder.deal_id
    left join account on account.workspace_id = deal.workspace_id and account.account_id = deal.account_id
    where stakeholder.workspace_id = ${workspaceId} and stakeholder.contact_id = ${contactId}
      and ${isVisible('deal', visible)}
    order by deal.state <> 'open', deal.last_happened_at desc limit 200`.execute(tx);
  return rows;
}
