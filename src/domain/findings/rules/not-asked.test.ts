import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const held = () =>
  openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z').held('2026-11-12T10:00Z', 'c1');

test('a conversation in which nothing was asked, from its end, once it is closed out', () => {
  expect(held().since('not-asked', 'c1')).toBeUndefined();
  expect(held().closedOut('2026-11-12T10:00Z', 'c1').since('not-asked', 'c1')).toBe('2026-11-12T10:00Z');
});

test('any ask in it will do, one for no kind too', () => {
  const story = held()
    .ask('2026-11-12T10:00Z', 'a1', 'kai', null, { conversationId: 'c1', as: 'other' })
    .closedOut('2026-11-12T10:00Z', 'c1');
  expect(story.since('not-asked', 'c1')).toBeUndefined();
});

test('an ask before it does not count; a later one ends it', () => {
  const story = openedWithKai()
    .ask('2026-11-11T10:00Z', 'a0', 'kai', 'explore')
    .held('2026-11-12T10:00Z', 'c1', { participants: ['kai'] })
    .closedOut('2026-11-12T10:00Z', 'c1');
  expect(story.since('not-asked', 'c1')).toBe('2026-11-12T10:00Z');
  expect(story.ask('2026-11-13T10:00Z', 'a1', 'kai', 'explore').since('not-asked', 'c1')).toBeUndefined();
});

test('voiding that later ask brings it back from its own instant', () => {
  const story = held()
    .closedOut('2026-11-12T10:00Z', 'c1')
    .ask('2026-11-13T10:00Z', 'a1', 'kai', 'explore')
    .correct('2026-11-20T10:00Z', 6);
  expect(story.since('not-asked', 'c1')).toBe('2026-11-12T10:00Z');
});

test('only the conversation that ended last is looked at, whichever was closed out last', () => {
  const story = held()
    .held('2026-11-13T15:00Z', 'c2', { participants: ['kai'] })
    .closedOut('2026-11-13T15:00Z', 'c2')
    .closedOut('2026-11-12T10:00Z', 'c1');
  expect(story.since('not-asked', 'c1')).toBeUndefined();
  expect(story.since('not-asked', 'c2')).toBe('2026-11-13T15:00Z');
});

test('what an import brought is not judged', () => {
  const by = { kind: 'import', importId: 'i1' } as const;
  const story = openedWithKai()
    .add('2026-11-12T10:00Z', 'conversation.held', { conversationId: 'c1', participants: ['kai'] }, { by })
    .add('2026-11-12T10:00Z', 'conversation.closed-out', { conversationId: 'c1' }, { by });
  expect(story.since('not-asked', 'c1')).toBeUndefined();
  expect(story.since('not-closed-out', 'c1')).toBeUndefined();
});

test('does not speak of a parked deal', () => {
  const story = held()
    .closedOut('2026-11-12T10:00Z', 'c1', { kind: 'parked', until: '2027-01-11' })
    .add('2026-11-12T10:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(story.since('not-asked', 'c1')).toBeUndefined();
});
