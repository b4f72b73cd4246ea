import { expect, test } from 'vitest';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

const promise = { promiseId: 'p1', contactId: 'kai', what: 'a benchmark', due: '2026-11-12' };
const made = () => openedWithKai().add('2026-11-05T09:00Z', 'promise.made', promise);

test('a promise of ours is due from the start of its day, and late from its end', () => {
  expect(made().finding('promised', 'p1')).toMatchObject({
    from: '2026-11-12T00:00:00.000Z',
    lateFrom: '2026-11-13T00:00:00.000Z',
  });
});

test('its day is a day where the deal is, even one of 25 hours', () => {
  const berlin = opened({}, '2026-10-05T08:00Z', new Story('Europe/Berlin'));
  berlin.add('2026-10-05T09:00Z', 'promise.made', { ...promise, due: '2026-10-25' });
  expect(berlin.finding('promised', 'p1')).toMatchObject({
    from: '2026-10-24T22:00:00.000Z',
    lateFrom: '2026-10-25T23:00:00.000Z',
  });
});

test('moved, it is due on its new day; without a day it never is', () => {
  const story = made().add('2026-11-06T09:00Z', 'promise.moved', { promiseId: 'p1', due: '2026-11-20' });
  expect(story.since('promised', 'p1')).toBe('2026-11-20T00:00Z');
  const { due: _, ...undated } = promise;
  const never = openedWithKai().add('2026-11-05T09:00Z', 'promise.made', undated);
  expect(never.since('promised', 'p1')).toBeUndefined();
});

test.each(['promise.kept', 'promise.withdrawn'] as const)('ends with %s, and stays ended', (type) => {
  const story = made()
    .add('2026-11-12T09:00Z', type, { promiseId: 'p1' })
    .add('2026-11-13T09:00Z', 'promise.moved', { promiseId: 'p1', due: '2026-11-20' });
  expect(story.since('promised', 'p1')).toBeUndefined();
});

test('is ours to keep when the person has left, and while the deal is parked', () => {
  const story = made().add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('promised', 'p1')).toBe('2026-11-12T00:00Z');
  story.add('2026-11-07T09:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(story.since('promised', 'p1')).toBe('2026-11-12T00:00Z');
  expect(made().add('2026-11-06T09:00Z', 'deal.won', {}).since('promised', 'p1')).toBeUndefined();
});

test('is never progress', () => {
  const standing = made().add('2026-11-12T09:00Z', 'promise.kept', { promiseId: 'p1' }).standing();
  expect(standing.gainedForDeal).toEqual([]);
  expect(standing.lastTwoWayAt).toBeNull();
});
