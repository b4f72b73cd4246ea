import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const loose = { participants: ['kai'] };

test('a deal without an owner, from then until it has one', () => {
  const story = openedWithKai({ ownerId: null });
  expect(story.since('unowned')).toBe('2026-11-02T08:00Z');
  expect(
    story.add('2026-11-05T09:00Z', 'deal.changed', { ownerId: 'omar' }).since('unowned'),
  ).toBeUndefined();
  expect(story.add('2026-11-09T09:00Z', 'deal.changed', { ownerId: null }).since('unowned')).toBe(
    '2026-11-09T09:00Z',
  );
});

test('the last two conversations had no objective of ours, from the end of the second', () => {
  const story = openedWithKai().held('2026-11-05T09:00Z', 'c1', loose);
  expect(story.since('unowned')).toBeUndefined();
  expect(story.held('2026-11-09T09:00Z', 'c2', loose).since('unowned')).toBe('2026-11-09T09:00Z');
});

test('an objective that was planned or asked for leads a conversation', () => {
  const planned = openedWithKai()
    .held('2026-11-05T09:00Z', 'c1', loose)
    .plan('2026-11-05T09:00Z', 'c2', '2026-11-09T09:00Z')
    .held('2026-11-09T10:00Z', 'c2');
  expect(planned.since('unowned')).toBeUndefined();
  const story = openedWithKai().held('2026-11-05T09:00Z', 'c1', loose).held('2026-11-09T09:00Z', 'c2', loose);
  const other = { conversationId: 'c2', as: 'other' } as const;
  expect(story.ask('2026-11-09T09:00Z', 'a1', 'kai', 'explore', other).since('unowned')).toBe(
    '2026-11-09T09:00Z',
  );
  expect(
    story.ask('2026-11-09T09:00Z', 'a2', 'kai', 'explore', { conversationId: 'c2' }).since('unowned'),
  ).toBeUndefined();
});

test('the last two are the two that ended last, whenever they were recorded', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-05T09:00Z')
    .held('2026-11-07T09:00Z', 'c2', loose)
    .held('2026-11-09T09:00Z', 'c3', loose)
    .held('2026-11-05T10:00Z', 'c1');
  expect(story.since('unowned')).toBe('2026-11-09T09:00Z');
});

test('without a break it keeps its instant when the owner goes too', () => {
  const story = openedWithKai()
    .held('2026-11-05T09:00Z', 'c1', loose)
    .held('2026-11-09T09:00Z', 'c2', loose)
    .add('2026-11-10T09:00Z', 'deal.changed', { ownerId: null });
  expect(story.since('unowned')).toBe('2026-11-09T09:00Z');
});
