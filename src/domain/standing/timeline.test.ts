import { expect, test } from 'vitest';
import { openedWithKai } from '../testing/story.ts';
import { foldAsOf, instantMeant } from './as-of.ts';
import { timelineOf } from './timeline.ts';

/** Kai commits to exploring, keeps it, and says a week later that it no longer holds. */
const story = () =>
  openedWithKai()
    .commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore')
    .add('2026-11-05T09:00Z', 'commitment.broken', { commitmentId: 'k1' });

test('a deal as of a day is the fold of what had happened by then', () => {
  const told = story();
  const before = openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore').standing();
  expect(foldAsOf(told.context, told.facts, '2026-11-04T00:00:00.000Z')).toEqual(before);
});

test('a mistake that was put right later was never so', () => {
  const told = story().correct('2026-11-20T09:00Z', 3);
  const then = foldAsOf(told.context, told.facts, '2026-11-04T00:00:00.000Z');
  expect(then.commitments).toEqual({});
});

test('a day means its end in the zone of the deal, never before the opening and never to come', () => {
  const around = {
    zone: 'Europe/Berlin',
    from: '2026-10-20T08:00:00.000Z',
    now: '2026-11-20T09:00:00.000Z',
  };
  expect(instantMeant('2026-10-25', around)).toBe('2026-10-25T22:59:59.999Z');
  expect(instantMeant('2026-10-24', around)).toBe('2026-10-24T21:59:59.999Z');
  expect(instantMeant('2026-01-01', around)).toBe(around.from);
  expect(instantMeant('2026-12-24', around)).toBe(around.now);
  expect(instantMeant('2026-11-02T10:00:00.000Z', around)).toBe('2026-11-02T10:00:00.000Z');
});

test('a timeline says what each moment gained and lost', () => {
  const told = story();
  const moments = timelineOf(told.context, told.facts);
  const places = moments.flatMap(({ at, gained, lost }) => [
    ...gained.map(({ kind }) => `${at.slice(0, 10)} +${kind}`),
    ...lost.map(({ kind }) => `${at.slice(0, 10)} -${kind}`),
  ]);
  expect(places).toContain('2026-11-03 +explore');
  expect(places).toContain('2026-11-05 -explore');
  expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted());
});

test('what was voided is no moment', () => {
  const told = story().correct('2026-11-20T09:00Z', 4);
  expect(timelineOf(told.context, told.facts).some(({ lost }) => lost.length > 0)).toBe(false);
});
