import type { Day } from '#domain/time/calendar.ts';
import type { FactContext } from '../facts-of-deal.ts';
import type {
  ImportedCard,
  ImportedConversation,
  ImportedDeal,
  ImportedPromise,
  ImportedTouch,
} from '../imported.ts';

export const place = { file: 'deals.csv', line: 2, cells: [] };

export const testContext = (given: Partial<FactContext> = {}): FactContext => ({
  now: '2026-11-22T09:00:00.000Z',
  playbook: { key: 'complex-sale', version: 1 },
  stages: {
    Prospecting: { kind: 'time', ends: null },
    Proposal: { kind: 'review', ends: null },
    Won: { kind: null, ends: 'won' },
  },
  account: ({ externalId }) => `account ${externalId}`,
  contact: ({ externalId }) => (externalId === 'unknown' ? null : `contact ${externalId}`),
  member: ({ externalId }) => `member ${externalId}`,
  ...given,
});

export const deal = (card: Partial<ImportedCard> = {}): ImportedDeal => ({
  externalId: '1',
  place,
  card: {
    name: 'Line automation',
    account: { externalId: 'a', name: null },
    owner: { externalId: 'o', name: null },
    valueMinor: 100_000,
    currency: 'USD',
    expectedClose: '2027-01-31',
    openedAt: '2026-10-01T08:00:00.000Z',
    stage: null,
    stageSince: null,
    end: null,
    nextStep: null,
    note: null,
    ...card,
  },
  people: [],
  activities: [],
});

export const conversation = (given: Partial<ImportedConversation> = {}): ImportedConversation => ({
  kind: 'conversation',
  externalId: 'e1',
  place,
  title: 'Visit',
  channel: 'meeting',
  startsAt: '2026-11-10T09:00:00.000Z',
  endsAt: '2026-11-10T10:00:00.000Z',
  plannedAt: '2026-11-01T09:00:00.000Z',
  contacts: [{ externalId: 'c1', name: null }],
  notes: null,
  ...given,
});

export const touch = (contact = 'c1'): ImportedTouch => ({
  kind: 'touch',
  externalId: 't1',
  place,
  at: '2026-11-12T09:00:00.000Z',
  channel: 'mail',
  way: 'ours',
  about: 'Re: offer',
  contact: { externalId: contact, name: null },
});

export const promise = (due: Day | null = '2026-11-30'): ImportedPromise => ({
  kind: 'promise',
  externalId: 't1',
  place,
  madeAt: '2026-11-11T09:00:00.000Z',
  what: 'Prepare samples',
  due,
  contact: null,
  owner: { externalId: 'o', name: null },
});
