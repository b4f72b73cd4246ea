import type { Fact } from '../../ledger/facts.ts';
import { later } from '../../time/calendar.ts';
import { type Draft, set } from '../draft.ts';
import type { DealCard } from '../standing.ts';
import type { Handlers } from './handlers.ts';

type DealFacts = 'deal.opened' | 'deal.changed' | 'deal.won' | 'deal.lost' | 'deal.parked' | 'deal.reopened';

const notEnded = { parkedUntil: null, lost: null } as const;

function changeDeal(draft: Draft, change: Partial<DealCard>): void {
  set(draft, 'deal', { ...draft.deal, ...change });
}

/** Another state than before: what was agreed for the one that ends is over with it. */
function changeState(draft: Draft, fact: Fact, change: Partial<DealCard> & Pick<DealCard, 'state'>): void {
  const { parkedWith: _, ...card } = draft.deal;
  set(draft, 'deal', { ...card, ...notEnded, stateSince: fact.happenedAt, ...change });
}

export const dealFacts: Handlers<DealFacts> = {
  // The fold makes the card from the opening before it applies anything.
  'deal.opened': () => undefined,
  'deal.changed': (draft, { data }) => changeDeal(draft, data),
  'deal.won': (draft, fact) => changeState(draft, fact, { state: 'won' }),
  'deal.lost': (draft, fact) =>
    changeState(draft, fact, {
      state: 'lost',
      lost: {
        returnOn: fact.data.returnOn ?? null,
        question: fact.data.question ?? null,
        reason: fact.data.reason ?? null,
      },
    }),
  'deal.parked': (draft, fact) =>
    changeState(draft, fact, {
      state: 'parked',
      parkedUntil: fact.data.until,
      parkedWith: { question: fact.data.question ?? null, reason: fact.data.reason ?? null },
    }),
  'deal.reopened': (draft, fact) =>
    changeState(draft, fact, {
      state: 'open',
      findingsFrom: later(draft.deal.findingsFrom ?? fact.happenedAt, fact.happenedAt),
    }),
};
