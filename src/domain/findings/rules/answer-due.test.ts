import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const planned = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-20T09:00Z');
const proposing = (at = '2026-11-04T09:00Z') =>
  planned().client(at, 'kai', 'proposal.made', {
    proposalId: 'q1',
    contactId: 'kai',
    conversationId: 'c1',
    startsAt: '2026-11-23T09:00:00.000Z',
  });

test('whoever proposes something has an answer within two days, or it is due', () => {
  expect(proposing().since('answer-due', 'q1')).toBe('2026-11-06T09:00Z');
});

test('another time is answered no later than a day before the one that stands', () => {
  expect(proposing('2026-11-18T12:00Z').since('answer-due', 'q1')).toBe('2026-11-19T09:00Z');
  expect(proposing('2026-11-20T08:00Z').since('answer-due', 'q1')).toBe('2026-11-20T08:00Z');
});

test('nothing is due once it is answered, or nothing is left to answer', () => {
  const taken = proposing().add('2026-11-05T09:00Z', 'proposal.declined', { proposalId: 'q1' });
  expect(taken.since('answer-due', 'q1')).toBeUndefined();
  const cancelled = proposing().add('2026-11-05T09:00Z', 'conversation.cancelled', { conversationId: 'c1' });
  expect(cancelled.since('answer-due', 'q1')).toBeUndefined();
  const gone = proposing().add('2026-11-05T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(gone.since('answer-due', 'q1')).toBeUndefined();
});

test('what they say of a line waits as well, also where the deal is parked', () => {
  const story = openedWithKai()
    .commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore')
    .client('2026-11-04T09:00Z', 'kai', 'proposal.made', {
      proposalId: 'q1',
      contactId: 'kai',
      commitmentId: 'k1',
      words: 'Not by me.',
    });
  expect(story.since('answer-due', 'q1')).toBe('2026-11-06T09:00Z');
  story.add('2026-11-05T09:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(story.since('answer-due', 'q1')).toBe('2026-11-06T09:00Z');
});
