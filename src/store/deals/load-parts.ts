import { sql } from 'kysely';
import { idArray } from '../imports/bulk-rows.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type StoredDeal, storedDeal, storedFrom } from './load-deal.ts';

/** Which deals one write is about: those named, and those that share the conversation with the first of them. */
export interface Parts {
  readonly dealId: string;
  readonly conversationId: string;
  /** Deals that are to share it from now on. */
  readonly joining?: readonly string[];
}

/**
 * Loads every deal that a conversation is about, for a write. They are locked in the order of their ids, whichever of
 * them was named, so that two writers never wait for each other.
 */
export async function loadPartsForWrite(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, conversationId, joining = [] }: Parts,
): Promise<StoredDeal[]> {
  // One array, worked out before the deals are looked up by their key: an `or` would walk through all of them, and so
  // would anything of which row-level security does not know that it keeps to itself what it is shown, like `coalesce`.
  const all = sql<string[]>`array_cat(${idArray([dealId, ...joining])}::uuid[], (
    select c.also_in from conversation c
    where c.workspace_id = ${workspaceId} and c.deal_id = ${dealId} and c.conversation_id = ${conversationId}
  ))`;
  const rows = await storedDeal(tx, workspaceId)
    .select('deal.deal_id')
    .where('deal.deal_id', '=', sql<string>`any(${all})`)
    .orderBy('deal.deal_id')
    .forUpdate(['deal', 'standing'])
    .execute();
  return rows.map((row) => storedFrom(row.deal_id, row));
}
