import { expect, test } from 'vitest';
import { fullPlan, opened, openedWithKai, Story } from '../../testing/story.ts';

const nothing = { plan: {} };

test('a plan without an objective, from 24 hours before the start until it', () => {
  const story = openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', nothing);
  expect(story.finding('no-objective', 'c1')).toMatchObject({
    from: '2026-11-11T09:00:00.000Z',
    until: '2026-11-12T09:00:00.000Z',
  });
});

test('hours are elapsed hours, on the night on which the clocks change too', () => {
  const story = opened({}, '2026-10-01T08:00Z', new Story('Europe/Berlin'));
  story.plan('2026-10-05T09:00Z', 'c1', '2026-10-25T09:00Z', nothing);
  expect(story.since('no-objective', 'c1')).toBe('2026-10-24T09:00Z');
});

test('a conversation planned at short notice lacks it from the planning, one logged as begun never', () => {
  const soon = openedWithKai().plan('2026-11-12T08:00Z', 'c1', '2026-11-12T09:00Z', nothing);
  expect(soon.since('no-objective', 'c1')).toBe('2026-11-12T08:00Z');
  const begun = openedWithKai().plan('2026-11-12T09:00Z', 'c1', '2026-11-12T09:00Z', nothing);
  expect(begun.since('no-objective', 'c1')).toBeUndefined();
});

test('ends with an objective; dropped within the last day, it is missing from then', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', nothing)
    .add('2026-11-11T12:00Z', 'conversation.changed', { conversationId: 'c1', plan: fullPlan });
  expect(story.since('no-objective', 'c1')).toBeUndefined();
  story.add('2026-11-11T18:00Z', 'conversation.changed', { conversationId: 'c1', plan: {} });
  expect(story.since('no-objective', 'c1')).toBe('2026-11-11T18:00Z');
});

test('moved to another day it counts from a day before that', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', nothing)
    .add('2026-11-11T12:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-20T09:00:00.000Z',
    });
  expect(story.since('no-objective', 'c1')).toBe('2026-11-19T09:00Z');
});

test('moved after its start had passed, it is missing from the moving: the clock had ended it', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', nothing)
    .add('2026-11-12T12:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-13T09:00:00.000Z',
    });
  expect(story.since('no-objective', 'c1')).toBe('2026-11-12T12:00Z');
});

test('put off by an hour within the last day, it goes on without a break', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', nothing)
    .add('2026-11-12T08:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-12T10:00:00.000Z',
    })
    .add('2026-11-12T10:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-12T11:00:00.000Z',
    });
  expect(story.since('no-objective', 'c1')).toBe('2026-11-11T09:00Z');
});

test('what was held, cancelled or missed needs no plan any more', () => {
  const story = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', nothing);
  expect(story().held('2026-11-12T10:00Z', 'c1').since('no-objective', 'c1')).toBeUndefined();
  expect(
    story()
      .add('2026-11-12T08:00Z', 'conversation.cancelled', { conversationId: 'c1' })
      .since('no-objective', 'c1'),
  ).toBeUndefined();
  expect(
    story()
      .add('2026-11-12T10:00Z', 'conversation.missed', { conversationId: 'c1', side: 'us' })
      .since('no-objective', 'c1'),
  ).toBeUndefined();
});
