import type { FactData, NewFact } from '../ledger/facts.ts';
import { newFact, type Writing } from '../ledger/writing.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import type { DealState, Standing } from '../standing/standing.ts';

type Ending = 'deal.won' | 'deal.lost' | 'deal.parked' | 'deal.reopened';

/** From which states a deal can go there. A parked deal can be parked again, until another day. */
const from: Readonly<Record<Ending, readonly DealState[]>> = {
  'deal.won': ['open', 'parked'],
  'deal.lost': ['open', 'parked'],
  'deal.parked': ['open', 'parked'],
  'deal.reopened': ['won', 'lost', 'parked'],
};

const mend: Readonly<Record<DealState, string>> = {
  open: 'This deal is open already.',
  won: 'This deal is won. Reopen it first if that was a mistake.',
  lost: 'This deal is lost. Reopen it first if there is life in it.',
  parked: 'This deal is parked. Reopen it first.',
};

/** Wins, loses, parks or reopens a deal. */
export function endDeal<Type extends Ending>(
  standing: Standing,
  type: Type,
  data: FactData[Type],
  writing: Writing,
): Result<NewFact[], Refusal> {
  const { state } = standing.deal;
  if (!from[type].includes(state)) return refuse('deal_not_open', mend[state]);
  return accept([newFact(writing, type, data)]);
}
