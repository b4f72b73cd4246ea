import type { PlaceToAsk } from '#domain/guidance/place-to-ask.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** What is planned in some deals and has not begun, by deal, the next first. */
export async function loadConversationsAhead(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: readonly string[],
  now: Instant,
): Promise<(dealId: string) => readonly PlaceToAsk[]> {
  const ids = [...new Set(dealIds)];
  if (ids.length === 0) return () => [];
  const rows = await tx
    .selectFrom('conversation')
    .select([
      'deal_id as dealId',
      'conversation_id as conversationId',
      'starts_at as startsAt',
      'title',
      'participants',
      'plan_state as planState',
      'objective_kind as kind',
      'objective_contact_id as contactId',
    ])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', 'in', ids)
    .where('state', '=', 'planned')
    .where('starts_at', '>', now)
    .orderBy('starts_at')
    .orderBy('conversation_id')
    .execute();
  const byDeal = Map.groupBy(rows, ({ dealId }) => dealId);
  return (dealId) =>
    (byDeal.get(dealId) ?? []).map(
      ({ conversationId, startsAt, title, participants, planState, kind, contactId }) => ({
        conversationId,
        startsAt,
        title,
        participants,
        objective: planState === 'no objective' ? null : { kind, contactId },
      }),
    );
}
