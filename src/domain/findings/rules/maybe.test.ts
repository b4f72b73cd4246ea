import { expect, test } from 'vitest';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

const asked = () => openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', 'explore');

test('a maybe without a review date holds from the answer', () => {
  const story = asked().answer('2026-11-06T09:00Z', 'a1', 'maybe', { reason: 'timing' });
  expect(story.since('undated-maybe', 'kai/explore')).toBe('2026-11-06T09:00Z');
  expect(story.since('maybe-due', 'kai/explore')).toBeUndefined();
});

test('a yes without a firm commitment is such a maybe, until the commitment stands', () => {
  const story = asked().answer('2026-11-06T09:00Z', 'a1', 'yes');
  expect(story.since('undated-maybe', 'kai/explore')).toBe('2026-11-06T09:00Z');
  story.commit('2026-11-07T09:00Z', 'k1', 'kai', 'explore');
  expect(story.since('undated-maybe', 'kai/explore')).toBeUndefined();
});

test('answered maybe once more it goes on from the first; asked again meanwhile it starts anew', () => {
  const twice = asked().answer('2026-11-06T09:00Z', 'a1', 'maybe').answer('2026-11-09T09:00Z', 'a1', 'yes');
  expect(twice.since('undated-maybe', 'kai/explore')).toBe('2026-11-06T09:00Z');
  const again = asked()
    .answer('2026-11-06T09:00Z', 'a1', 'maybe')
    .ask('2026-11-08T09:00Z', 'a2', 'kai', 'explore')
    .answer('2026-11-09T09:00Z', 'a2', 'maybe');
  expect(again.since('undated-maybe', 'kai/explore')).toBe('2026-11-09T09:00Z');
});

test('a dated maybe is due from the start of its day, where the deal is', () => {
  const berlin = opened({}, '2026-10-01T08:00Z', new Story('Europe/Berlin'))
    .join('2026-10-01T08:00Z', 'kai', 'sponsor')
    .ask('2026-10-05T09:00Z', 'a1', 'kai', 'explore')
    .answer('2026-10-05T09:00Z', 'a1', 'maybe', { reviewOn: '2026-10-26' });
  expect(berlin.since('maybe-due', 'kai/explore')).toBe('2026-10-25T23:00Z');
  const ownZone = opened({ zone: 'America/New_York' }, '2026-10-01T08:00Z', new Story('Europe/Berlin'))
    .join('2026-10-01T08:00Z', 'kai', 'sponsor')
    .ask('2026-10-05T09:00Z', 'a1', 'kai', 'explore')
    .answer('2026-10-05T09:00Z', 'a1', 'maybe', { reviewOn: '2026-10-26' });
  expect(ownZone.since('maybe-due', 'kai/explore')).toBe('2026-10-26T04:00Z');
});

test.each(['undated', 'dated'] as const)(
  'an %s maybe ends with another answer, and with their leaving',
  (kind) => {
    const code = kind === 'dated' ? 'maybe-due' : 'undated-maybe';
    const story = () =>
      asked().answer('2026-11-06T09:00Z', 'a1', 'maybe', kind === 'dated' ? { reviewOn: '2026-11-10' } : {});
    const began = kind === 'dated' ? '2026-11-10T00:00Z' : '2026-11-06T09:00Z';
    expect(story().since(code, 'kai/explore')).toBe(began);
    expect(story().answer('2026-11-16T09:00Z', 'a1', 'no').since(code, 'kai/explore')).toBeUndefined();
    const left = story().add('2026-11-16T09:00Z', 'stakeholder.left', { contactId: 'kai' });
    expect(left.since(code, 'kai/explore')).toBeUndefined();
    expect(left.join('2026-11-20T09:00Z', 'kai', 'sponsor').since(code, 'kai/explore')).toBe(
      '2026-11-20T09:00Z',
    );
  },
);

test('while the deal is parked a dated maybe speaks and an undated one does not', () => {
  const story = asked()
    .ask('2026-11-05T09:00Z', 'a2', 'kai', 'change')
    .answer('2026-11-06T09:00Z', 'a1', 'maybe')
    .answer('2026-11-06T09:00Z', 'a2', 'maybe', { reviewOn: '2026-12-01' })
    .add('2026-11-07T09:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(story.since('undated-maybe', 'kai/explore')).toBeUndefined();
  expect(story.since('maybe-due', 'kai/change')).toBe('2026-12-01T00:00Z');
});

test('a maybe to an ask for no kind moves no position', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', null)
    .answer('2026-11-05T09:00Z', 'a1', 'maybe');
  expect(story.standing().positions).toEqual({});
});
