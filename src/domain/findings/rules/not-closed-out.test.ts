import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const planned = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z');

test('a conversation ends by the clock: from its planned end, whether or not anybody says that it was held', () => {
  expect(planned().since('not-closed-out', 'c1')).toBe('2026-11-12T10:00Z');
  expect(
    openedWithKai()
      .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', { endsAt: '2026-11-12T11:30:00.000Z' })
      .since('not-closed-out', 'c1'),
  ).toBe('2026-11-12T11:30Z');
});

test('held, from the end that it had', () => {
  expect(planned().held('2026-11-12T09:40Z', 'c1').since('not-closed-out', 'c1')).toBe('2026-11-12T09:40Z');
});

test('ends with closing out, cancelling and missing', () => {
  expect(
    planned()
      .held('2026-11-12T10:00Z', 'c1')
      .closedOut('2026-11-12T10:00Z', 'c1')
      .since('not-closed-out', 'c1'),
  ).toBeUndefined();
  expect(
    planned()
      .add('2026-11-10T09:00Z', 'conversation.cancelled', { conversationId: 'c1' })
      .since('not-closed-out', 'c1'),
  ).toBeUndefined();
  expect(
    planned()
      .add('2026-11-12T10:00Z', 'conversation.missed', { conversationId: 'c1', side: 'client' })
      .since('not-closed-out', 'c1'),
  ).toBeUndefined();
});

test('moved, from its new end', () => {
  const story = planned().add('2026-11-10T09:00Z', 'conversation.changed', {
    conversationId: 'c1',
    startsAt: '2026-11-18T14:00:00.000Z',
  });
  expect(story.since('not-closed-out', 'c1')).toBe('2026-11-18T15:00Z');
});

test('voiding the close-out opens it again', () => {
  const story = planned()
    .held('2026-11-12T10:00Z', 'c1')
    .closedOut('2026-11-12T10:00Z', 'c1')
    .correct('2026-11-13T10:00Z', 5);
  expect(story.since('not-closed-out', 'c1')).toBe('2026-11-12T10:00Z');
});

test('speaks while the deal is parked, not once it is lost or won', () => {
  expect(
    planned().add('2026-11-05T09:00Z', 'deal.parked', { until: '2027-01-11' }).since('not-closed-out', 'c1'),
  ).toBe('2026-11-12T10:00Z');
  expect(planned().add('2026-11-05T09:00Z', 'deal.lost', {}).since('not-closed-out', 'c1')).toBeUndefined();
  expect(planned().add('2026-11-05T09:00Z', 'deal.won', {}).since('not-closed-out', 'c1')).toBeUndefined();
});
