import { expect, test } from 'vitest';
import { viewOf } from '../testing/deciding.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { expectedStart } from './expected-start.ts';

const now = '2026-11-20T09:00:00.000Z';
const met = () =>
  openedWithKai().plan('2026-11-10T09:00Z', 'c1', '2026-11-12T13:30Z').held('2026-11-12T14:30Z', 'c1');
const start = (story: Story, wish = {}) => expectedStart(viewOf(story.standing()), wish, now);

test('nothing is expected where nothing was agreed', () => {
  expect(start(met())).toBeNull();
});

test('what they said maybe to is come back to on its day, at the hour of the last conversation', () => {
  const story = met()
    .ask('2026-11-12T14:30Z', 'a1', 'kai', 'explore')
    .answer('2026-11-12T14:30Z', 'a1', 'maybe', { reviewOn: '2026-12-03' });
  expect(start(story, { kind: 'explore', contactId: 'kai' })).toBe('2026-12-03T13:30:00.000Z');
  expect(start(story, { kind: 'change', contactId: 'kai' })).toBeNull();
});

test('a parked deal is taken up again on the day until which it is parked', () => {
  const story = openedWithKai().add('2026-11-12T14:30Z', 'deal.parked', { until: '2027-01-12' });
  expect(start(story)).toBe('2027-01-12T10:00:00.000Z');
});

test('the time that they promised is on the day that they named, and not once it has passed', () => {
  const promised = (due: string) => met().commit('2026-11-12T14:30Z', 'k1', 'kai', 'time', { due });
  expect(start(promised('2026-11-27'))).toBe('2026-11-27T13:30:00.000Z');
  expect(start(promised('2026-11-19'))).toBeNull();
});
