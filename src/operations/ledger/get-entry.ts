import type { getEntry as contract } from '#contract/ledger/ledger.ts';
import { storyOf } from '#domain/ledger/story-of.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { loadFacts } from '#store/deals/load-deal.ts';
import { findDeal } from '../deals/find-deal.ts';
import { seenDeal } from '../deals/seen-deal.ts';
import { shownEntries } from '../presenting/ledger-view.ts';
import type { Handle } from '../world.ts';

export const getEntry: Handle<typeof contract> = async (world, { dealId, factId }) => {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const all = await loadFacts(world.tx, world.workspace.id, dealId);
  const fact = all.find(({ id }) => id === factId);
  if (!fact) return refuse('fact_not_found', 'There is no such entry in this ledger.');
  const facts = storyOf(all, fact);
  const { seen } = await seenDeal(world, found.value, facts);
  const story = shownEntries(
    {
      facts,
      corrections: all.filter(({ type }) => type === 'correction.made'),
      standing: found.value.standing,
      mayChange: mayChangeDeal(world.actor, found.value),
    },
    seen,
  );
  const entry = story.find((one) => one.factId === factId);
  return entry
    ? accept({ entry, story })
    : refuse('fact_not_found', 'There is no such entry in this ledger.');
};
