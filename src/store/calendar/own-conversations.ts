import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A conversation of one's own deals, as far as a calendar shows it. */
export interface OwnConversation {
  readonly conversationId: string;
  readonly dealId: string;
  readonly dealName: string;
  readonly accountName: string | null;
  readonly title: string | null;
  readonly isCancelled: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly people: string[];
  /** Of the invitation that went out for it. */
  readonly sequence: number;
  readonly place: string;
}

/** A calendar that is read again and again is kept to what somebody looks at. */
const atMost = 2000;

/** The conversations of deals that a member owns, from an instant on; one that is about several of them once. */
export async function ownConversations(
  tx: DatabaseTransaction,
  workspaceId: string,
  { ownerId, from }: { ownerId: string; from: Instant },
): Promise<OwnConversation[]> {
  const { rows } = await sql<OwnConversation>`
    select * from (
      select distinct on (c.conversation_id) c.conversation_id as "conversationId", c.deal_id as "dealId",
        deal.name as "dealName", account.name as "accountName", c.title, c.state = 'cancelled' as "isCancelled",
        c.starts_at as "startsAt", c.ends_at as "endsAt",
        array(select p.name from contact p where p.workspace_id = c.workspace_id
          and p.contact_id = any(c.participants) order by p.name) as people,
        coalesce(told.sequence, 0) as sequence, coalesce(told.place, '') as place
      from conversation c
      join deal on deal.workspace_id = c.workspace_id and deal.deal_id = c.deal_id and deal.state <> 'undone'
      left join account on account.workspace_id = c.workspace_id and account.account_id = deal.account_id
      left join calendar_event told on told.workspace_id = c.workspace_id and told.deal_id = c.deal_id
        and told.conversation_id = c.conversation_id
      where c.workspace_id = ${workspaceId} and c.owner_id = ${ownerId} and c.starts_at >= ${from}
      order by c.conversation_id, c.state = 'cancelled', c.deal_id) own
    order by "startsAt", "conversationId" limit ${atMost}`.execute(tx);
  return rows;
}
