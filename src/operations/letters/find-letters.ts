import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { holdLetters, type LetterRow } from '#store/letters/letters.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { World } from '../world.ts';

/** Letters about a conversation of a deal that the member may change, held. */
export async function findLetters(
  world: World,
  of: { readonly dealId: string; readonly conversationId: string },
  letterIds: readonly string[],
): Promise<Result<{ deal: StoredDeal; rows: LetterRow[] }, Refusal>> {
  const found = await findDeal(world, of.dealId);
  if (!found.ok) return found;
  if (!mayChangeDeal(world.actor, found.value)) return notAllowed('change this deal');
  const rows = await holdLetters(world.tx, world.workspace.id, letterIds);
  const isHere = (row: LetterRow) => row.dealId === of.dealId && row.conversationId === of.conversationId;
  if (rows.length !== new Set(letterIds).size || !rows.every(isHere)) {
    return refuse('letter_not_found', 'There is no such letter about this conversation.');
  }
  return accept({ deal: found.value, rows });
}
