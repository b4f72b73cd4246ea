import { sql } from 'kysely';
import type { DecisionCell } from '#domain/words/decided-words.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** The fields of a deal's conversations that say what was decided about words read into them, and what was taken out. */
export async function loadDecisionCells(
  tx: DatabaseTransaction,
  { workspaceId, dealId }: { readonly workspaceId: string; readonly dealId: string },
): Promise<DecisionCell[]> {
  const { rows } = await sql<DecisionCell>`
    select conversation_id as "conversationId", key, value from meeting_cell
    where workspace_id = ${workspaceId} and deal_id = ${dealId} and (key like 'found/%' or key like '%/gone')
    order by conversation_id, key`.execute(tx);
  return rows;
}
