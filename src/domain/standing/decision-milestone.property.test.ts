import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milestonesInOrder } from '../roadmap/roadmap-steps.ts';
import { openedWithKai } from '../testing/story.ts';
import { decisionMilestone } from './derive.ts';

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('decide', 'invest', null),
    date: fc.constantFrom(null, '2026-12-01', '2026-12-14', '2027-01-20'),
    required: fc.boolean(),
    isDone: fc.boolean(),
  }),
  { maxLength: 6 },
);

function standingOf(
  given: typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never,
  order: string[] = [],
) {
  const story = openedWithKai();
  given.forEach(({ kind, date, required, isDone }, place) => {
    const milestoneId = `m${place}`;
    story.add('2026-11-03T09:00Z', 'milestone.set', { milestoneId, name: milestoneId, kind, date, required });
    if (isDone) story.add('2026-11-04T09:00Z', 'milestone.done', { milestoneId });
  });
  if (order.length > 0) story.add('2026-11-05T09:00Z', 'milestone.ordered', { milestoneIds: order });
  return story.standing();
}

test('their decision date is one that lies ahead as long as there is any, and a dated one before one without', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const chosen = decisionMilestone({ standing: standingOf(given) });
      const all = given.filter(({ kind }) => kind === 'decide');
      const ahead = all.filter(({ isDone }) => !isDone);
      expect(chosen === undefined).toBe(all.length === 0);
      if (ahead.length > 0) expect(chosen?.state).toBe('open');
      if (ahead.some(({ date }) => date !== null)) expect(chosen?.date).not.toBeNull();
      if (ahead.some(({ date, required }) => date !== null && required)) expect(chosen?.required).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('every step stands in the order once, those that were named in the order in which they were', () => {
  fc.assert(
    fc.property(steps, fc.shuffledSubarray(['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'gone']), (given, order) => {
      const standing = standingOf(given, order);
      const ids = milestonesInOrder({ standing }).map(({ milestoneId }) => milestoneId);
      expect(ids.toSorted()).toEqual(Object.keys(standing.milestones).toSorted());
      expect(ids.filter((id) => order.includes(id))).toEqual(order.filter((id) => ids.includes(id)));
    }),
    { numRuns: 200 },
  );
});
