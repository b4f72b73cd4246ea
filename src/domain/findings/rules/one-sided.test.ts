import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const inIt = { conversationId: 'c1' };
const held = () =>
  openedWithKai()
    .held('2026-11-12T10:00Z', 'c1', { participants: ['kai'] })
    .add('2026-11-12T10:00Z', 'promise.made', {
      promiseId: 'p1',
      what: 'a draft',
      due: '2026-11-20',
      ...inIt,
    });
const closed = () => held().closedOut('2026-11-12T10:00Z', 'c1');

test('it left promises of ours and no commitment of theirs, from its end', () => {
  expect(closed().since('one-sided', 'c1')).toBe('2026-11-12T10:00Z');
});

test('a firm commitment in it balances it, one that is not firm does not', () => {
  const firm = held()
    .commit('2026-11-12T10:00Z', 'k1', 'kai', null, inIt)
    .closedOut('2026-11-12T10:00Z', 'c1');
  expect(firm.since('one-sided', 'c1')).toBeUndefined();
  const soft = held()
    .commit('2026-11-12T10:00Z', 'k1', 'kai', null, { ...inIt, what: ' ' })
    .closedOut('2026-11-12T10:00Z', 'c1');
  expect(soft.since('one-sided', 'c1')).toBe('2026-11-12T10:00Z');
});

test('promises made outside of it are not its promises', () => {
  const story = openedWithKai()
    .held('2026-11-12T10:00Z', 'c1', { participants: ['kai'] })
    .add('2026-11-12T10:00Z', 'promise.made', { promiseId: 'p1', what: 'a draft' })
    .closedOut('2026-11-12T10:00Z', 'c1');
  expect(story.since('one-sided', 'c1')).toBeUndefined();
});

test('neither keeping the promise nor a later ask ends it; the next conversation does', () => {
  const story = closed()
    .add('2026-11-13T10:00Z', 'promise.kept', { promiseId: 'p1' })
    .ask('2026-11-14T10:00Z', 'a1', 'kai', 'explore');
  expect(story.since('one-sided', 'c1')).toBe('2026-11-12T10:00Z');
  story.held('2026-11-16T10:00Z', 'c2', { participants: ['kai'] });
  expect(story.since('one-sided', 'c1')).toBe('2026-11-12T10:00Z');
  expect(story.closedOut('2026-11-16T10:00Z', 'c2').since('one-sided', 'c1')).toBeUndefined();
});
