import { factData } from '#contract/ledger/fact-data.ts';
import type { correctFact as contract } from '#contract/ledger/ledger.ts';
import { correctFact as decide, overlaid } from '#domain/ledger/correct-fact.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { refuse } from '#domain/refusal.ts';
import { alreadyRecorded } from '../deals/already-recorded.ts';
import { writeToDeal } from '../deals/write-to-deal.ts';
import type { Handle } from '../world.ts';

export const correctFact: Handle<typeof contract> = async (world, input) => {
  const { dealId, seenSequence, factId, id, reason } = input;
  const correction = { of: factId, void: input.void, with: input.with, reason };
  const sent = [{ id, type: 'correction.made', data: correction }];
  const before = await alreadyRecorded(world, dealId, sent);
  if (before) return before;
  return writeToDeal(world, { dealId, seenSequence }, async ({ view, writing, history }) => {
    const facts = await history();
    const fact = facts.find((one) => one.id === factId);
    const misfit = fact && input.with ? overlayMisfit(fact, input.with) : null;
    if (misfit) return misfit;
    return decide(view, facts, correction, { ...writing, newId: () => id ?? writing.newId() });
  });
};

/** What is laid over a fact has to leave it a fact of its type: the same shape that the original was held to. */
function overlayMisfit(fact: Fact, fields: Record<string, unknown>) {
  const parsed = factData[fact.type].safeParse(overlaid(fact, fields));
  if (parsed.success) return null;
  return refuse(
    'fact_not_correctable',
    'That does not fit this entry. Check the fields that are named here.',
    {
      issues: parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
    },
  );
}
