import type { undoFacts as contract } from '#contract/ledger/ledger.ts';
import { undoFacts as decide } from '#domain/ledger/undo-facts.ts';
import { accept } from '#domain/result.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const undoFacts: Handle<typeof contract> = async (world, { dealId, seenSequence, factIds }) => {
  const write = { dealId, seenSequence, evenUndone: true } as const;
  const written = await writeToDeal(world, write, async ({ writing, history }) =>
    decide(await history(), factIds, writing),
  );
  if (!written.ok) return written;
  return accept({ ...written.value, dealUndone: written.value.standing.deal.undone === true });
};
