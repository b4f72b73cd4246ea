import { isSameFact } from '#domain/ledger/is-same-fact.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { findFacts } from '#store/deals/load-deal.ts';
import type { World } from '../world.ts';
import { findDeal } from './find-deal.ts';
import type { WrittenDeal } from './write-to-deal.ts';

interface Sent {
  readonly id?: string | undefined;
  readonly type: string;
  readonly data: object;
}

/**
 * The same write sent twice is one write: the answer to a repeat, or the refusal of an id that stands for something
 * else; null where all of it is new.
 */
export async function alreadyRecorded(
  world: World,
  dealId: string,
  sent: readonly Sent[],
): Promise<Result<WrittenDeal, Refusal> | null> {
  const ids = sent.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const found = await findFacts(world.tx, world.workspace.id, ids);
  if (found.length === 0) return null;
  const deal = await findDeal(world, dealId);
  if (!deal.ok) return deal;
  if (!mayChangeDeal(world.actor, deal.value)) return notAllowed('change this deal');
  const recorded = new Map(found.map((one) => [one.fact.id, one]));
  const isRepeat = sent.every((one) => {
    const before = one.id === undefined ? undefined : recorded.get(one.id);
    return before !== undefined && before.dealId === dealId && isSameFact(before.fact, one);
  });
  if (!isRepeat) {
    return refuse('id_already_used', 'Another entry has one of these ids already. Use fresh ones.');
  }
  const { standing } = deal.value;
  return accept({ dealId, sequence: standing.sequence, factIds: ids, standing });
}
