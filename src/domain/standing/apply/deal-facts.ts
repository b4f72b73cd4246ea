import { later } from '../../time/calendar.ts';
import { type Draft, set } from '../draft.ts';
import type { DealCard } from '../standing.ts';
import type { Handlers } from './handlers.ts';

type DealFacts = 'deal.opened' | 'deal.changed' | 'deal.won' | 'deal.lost' | 'deal.parked' | 'deal.reopened';

const notEnded = { parkedUntil: null, lost: null } as const;

function changeDeal(draft: Draft, change: Partial<DealCard>): void {
  set(draft, 'deal', { ...draft.deal, ...change });
}

export const dealFacts: Handlers<DealFacts> = {
  // The fold makes the card from the opening before it applies anything.
  'deal.opened': () => undefined,
  'deal.changed': (draft, { data }) => changeDeal(draft, data),
  'deal.won': (draft, fact) => changeDeal(draft, { ...notEnded, state: 'won', stateSince: fact.happenedAt }),
  'deal.lost': (draft, fact) =>
    changeDeal(draft, {
      ...notEnded,
      state: 'lost',
      stateSince: fact.happenedAt,
      lost: {
        returnOn: fact.data.returnOn ?? null,
        question: fact.data.question ?? null,
        reason: fact.data.reason ?? null,
      },
    }),
  'deal.parked': (draft, fact) =>
    changeDeal(draft, {
      ...notEnded,
      state: 'parked',
      stateSince: fact.happenedAt,
      parkedUntil: fact.data.until,
    }),
  'deal.reopened': (draft, fact) =>
    changeDeal(draft, {
      ...notEnded,
      state: 'open',
      stateSince: fact.happenedAt,
      findingsFrom: later(draft.deal.findingsFrom ?? fact.happenedAt, fact.happenedAt),
    }),
};
