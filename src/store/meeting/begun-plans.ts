import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A plan that somebody is typing for a conversation that the deal does not know yet. */
export interface BegunPlan {
  readonly conversationId: string;
  /** Who typed in it last, and when. */
  readonly memberId: string;
  readonly typedAt: Instant;
}

const atMost = 5;

/** The plans that were begun in a deal and not saved, the latest first. */
export async function listBegunPlans(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealId: string,
): Promise<BegunPlan[]> {
  const { rows } = await sql<BegunPlan>`
    select of_it.value #>> '{}' as "conversationId", last.member_id as "memberId", last.typed_at as "typedAt"
    from meeting_cell of_it
    cross join lateral (
      select one.member_id, one.typed_at from meeting_cell one
      where one.workspace_id = of_it.workspace_id and one.deal_id = of_it.deal_id
        and one.conversation_id = of_it.conversation_id
      order by one.typed_at desc limit 1
    ) last
    where of_it.workspace_id = ${workspaceId} and of_it.deal_id = ${dealId}
      and of_it.key = 'plan/plan/conversationId' and of_it.value #>> '{}' ~ '^[0-9a-f-]{36}$'
      and not exists (
        select from conversation known where known.workspace_id = of_it.workspace_id
          and known.deal_id = of_it.deal_id and known.conversation_id::text = of_it.value #>> '{}'
      )
    order by last.typed_at desc limit ${atMost}`.execute(tx);
  return rows;
}
