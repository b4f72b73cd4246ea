import { expect, test } from 'vitest';
import { fullPlan, openedWithKai } from '../../testing/story.ts';
import { missingPlanParts } from './thin-plan.ts';

const planned = (change = {}) =>
  openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', { plan: { ...fullPlan, ...change } });

test.each([
  ['agenda', { agenda: ' ' }],
  ['insight', { insight: '' }],
  ['questions', { questions: ['', ' '] }],
  ['gain', { gain: '' }],
] as const)('a plan without its %s is thin, from 24 hours before the start until it', (part, change) => {
  expect(missingPlanParts({ ...fullPlan, ...change })).toEqual([part]);
  expect(planned(change).finding('thin-plan', 'c1')).toMatchObject({
    from: '2026-11-11T09:00:00.000Z',
    until: '2026-11-12T09:00:00.000Z',
  });
});

test('a plan that has the four is not thin, with or without an objective', () => {
  expect(planned().since('thin-plan', 'c1')).toBeUndefined();
  expect(planned({ objective: null }).since('thin-plan', 'c1')).toBeUndefined();
});

test('planned within the last day, from the planning; completed, no more', () => {
  const story = openedWithKai().plan('2026-11-11T15:00Z', 'c1', '2026-11-12T09:00Z', { plan: {} });
  expect(story.since('thin-plan', 'c1')).toBe('2026-11-11T15:00Z');
  story.add('2026-11-11T16:00Z', 'conversation.changed', { conversationId: 'c1', plan: { agenda: 'one' } });
  expect(story.since('thin-plan', 'c1')).toBe('2026-11-11T15:00Z');
  story.add('2026-11-11T17:00Z', 'conversation.changed', { conversationId: 'c1', plan: fullPlan });
  expect(story.since('thin-plan', 'c1')).toBeUndefined();
});

test('a parked deal is not planned for', () => {
  const story = planned({ agenda: '' }).add('2026-11-05T09:00Z', 'deal.parked', { until: '2027-01-11' });
  expect(story.since('thin-plan', 'c1')).toBeUndefined();
  expect(story.add('2026-11-11T18:00Z', 'deal.reopened', {}).since('thin-plan', 'c1')).toBe(
    '2026-11-11T18:00Z',
  );
});
