import type { DatabaseTransaction } from '../transaction.ts';
import type { CalendarAnswer, ToldEvent } from './letter-tables.ts';

/** A conversation as it stands in the calendars of those who were invited. */
export interface CalendarEventRow {
  readonly sequence: number;
  readonly place: string;
  readonly told: ToldEvent;
  readonly answers: Readonly<Record<string, CalendarAnswer>>;
}

interface Of {
  readonly dealId: string;
  readonly conversationId: string;
}

export async function loadCalendarEvent(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, conversationId }: Of,
): Promise<CalendarEventRow | undefined> {
  return tx
    .selectFrom('calendar_event')
    .select(['sequence', 'place', 'told', 'answers'])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
}

/** Writes down what calendars are told from now on; what was answered before stays. */
export async function saveCalendarEvent(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, conversationId }: Of,
  { sequence, told }: { sequence: number; told: ToldEvent },
): Promise<void> {
  const row = { sequence, place: told.place, told: JSON.stringify(told) };
  await tx
    .insertInto('calendar_event')
    .values({ workspace_id: workspaceId, deal_id: dealId, conversation_id: conversationId, ...row })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'deal_id', 'conversation_id']).doUpdateSet(row),
    )
    .execute();
}

export async function saveCalendarAnswers(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, conversationId }: Of,
  answers: Readonly<Record<string, CalendarAnswer>>,
): Promise<void> {
  await tx
    .updateTable('calendar_event')
    .set({ answers: JSON.stringify(answers) })
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .where('conversation_id', '=', conversationId)
    .execute();
}
