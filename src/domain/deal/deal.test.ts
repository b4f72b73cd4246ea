import { describe, expect, test } from 'vitest';
import { codeOf, decided, writingAt } from '../testing/deciding.ts';
import { opened } from '../testing/story.ts';
import { changeDeal } from './change-deal.ts';
import { endDeal } from './end-deal.ts';
import { type DealOpening, openDeal } from './open-deal.ts';

const writing = writingAt('2026-11-20T09:00Z');
const opening: DealOpening = {
  name: 'Line automation',
  accountId: 'meridian',
  ownerId: 'lena',
  valueMinor: 100,
  currency: 'USD',
  playbook: { key: 'complex-sale', version: 1 },
  stakeholders: [
    { contactId: 'kai', roles: ['sponsor'] },
    { contactId: 'ina', roles: [] },
  ],
};
const firstConversation = { conversationId: 'c1', startsAt: '2026-11-25T09:00:00.000Z' };

describe('opening a deal', () => {
  test('takes in its people and its first conversation, with all of them', () => {
    const facts = decided(
      openDeal({ ...opening, firstConversation: { ...firstConversation, gain: 'A view' } }, writing),
    );
    expect(facts.map(({ type }) => type)).toEqual([
      'deal.opened',
      'stakeholder.joined',
      'stakeholder.joined',
      'conversation.planned',
    ]);
    expect(facts.at(-1)?.data).toMatchObject({ participants: ['kai', 'ina'], plan: { gain: 'A view' } });
  });

  test('names nobody twice, and plans nothing for the past', () => {
    const twice = [...opening.stakeholders, { contactId: 'kai', roles: [] }];
    expect(codeOf(openDeal({ ...opening, stakeholders: twice }, writing))).toBe(
      'stakeholder_already_in_deal',
    );
    const past = { ...firstConversation, startsAt: '2026-11-20T08:00:00.000Z' };
    expect(codeOf(openDeal({ ...opening, firstConversation: past }, writing))).toBe(
      'next_conversation_in_the_past',
    );
  });
});

test('a change records what differs, and nothing where nothing does', () => {
  const standing = opened().standing();
  expect(changeDeal(standing, { name: 'A deal', clientGoal: '', expectedClose: undefined }, writing)).toEqual(
    [],
  );
  const [fact] = changeDeal(standing, { name: 'Another', currency: 'USD' }, writing);
  expect(fact?.data).toEqual({ name: 'Another' });
});

test('a deal ends from where it can', () => {
  const open = opened().standing();
  const lost = opened().add('2026-11-03T09:00Z', 'deal.lost', {}).standing();
  const parked = opened().add('2026-11-03T09:00Z', 'deal.parked', { until: '2026-12-01' }).standing();
  expect(codeOf(endDeal(open, 'deal.won', {}, writing))).toBe('done');
  expect(codeOf(endDeal(open, 'deal.reopened', {}, writing))).toBe('deal_not_open');
  expect(codeOf(endDeal(lost, 'deal.won', {}, writing))).toBe('deal_not_open');
  expect(codeOf(endDeal(lost, 'deal.reopened', {}, writing))).toBe('done');
  expect(codeOf(endDeal(parked, 'deal.parked', { until: '2027-01-01' }, writing))).toBe('done');
});
