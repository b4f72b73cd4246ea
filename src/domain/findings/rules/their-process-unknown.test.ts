import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const step = { milestoneId: 'm1', name: 'Board', kind: null } as const;

test('we opened review or later and know no dated step of theirs, from the opening', () => {
  expect(openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', 'review').since('their-process-unknown')).toBe(
    '2026-11-05T09:00Z',
  );
  expect(
    openedWithKai()
      .add('2026-11-05T09:00Z', 'request.met', { what: 'contract' })
      .since('their-process-unknown'),
  ).toBe('2026-11-05T09:00Z');
});

test('anything before review does not need it', () => {
  expect(
    openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', 'invest').since('their-process-unknown'),
  ).toBeUndefined();
});

test('ends with a date, and begins again when the only dated step is removed', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'review')
    .add('2026-11-06T09:00Z', 'milestone.set', step);
  expect(story.since('their-process-unknown')).toBe('2026-11-05T09:00Z');
  story.add('2026-11-07T09:00Z', 'milestone.set', { ...step, date: '2026-12-01' });
  expect(story.since('their-process-unknown')).toBeUndefined();
  story.add('2026-11-09T09:00Z', 'milestone.removed', { milestoneId: 'm1' });
  expect(story.since('their-process-unknown')).toBe('2026-11-09T09:00Z');
});

test('an ask corrected to another kind never opened review', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'review')
    .correct('2026-11-06T09:00Z', 3, { kind: 'explore' });
  expect(story.since('their-process-unknown')).toBeUndefined();
});

test('steps without a date do not end it, however many and however firm; a date of one that they may do without does', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'review')
    .add('2026-11-06T09:00Z', 'milestone.set', step)
    .add('2026-11-06T09:00Z', 'milestone.set', { ...step, milestoneId: 'm2', kind: 'decide' });
  expect(story.since('their-process-unknown')).toBe('2026-11-05T09:00Z');
  story.add('2026-11-07T09:00Z', 'milestone.set', {
    ...step,
    milestoneId: 'm3',
    required: false,
    date: '2026-12-01',
  });
  expect(story.since('their-process-unknown')).toBeUndefined();
});

test('a date that the client moves is still one; a date that is given up is none', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'review')
    .add('2026-11-06T09:00Z', 'milestone.set', { ...step, date: '2026-12-01' })
    .client('2026-11-07T09:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2027-01-15' });
  expect(story.since('their-process-unknown')).toBeUndefined();
  story.add('2026-11-08T09:00Z', 'milestone.set', step);
  expect(story.since('their-process-unknown')).toBe('2026-11-08T09:00Z');
});
