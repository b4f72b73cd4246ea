import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

const planned = (expectedClose: string | null) => openedWithKai({ expectedClose });
const theirs = (date: string | null) => ({ milestoneId: 'm1', name: 'Board', kind: 'decide', date });

test('our expected close with no date of theirs, from when it was set', () => {
  expect(planned('2026-12-18').since('our-date')).toBe('2026-11-02T08:00Z');
  expect(planned(null).since('our-date')).toBeUndefined();
  const later = planned(null).add('2026-11-05T09:00Z', 'deal.changed', { expectedClose: '2026-12-18' });
  expect(later.since('our-date')).toBe('2026-11-05T09:00Z');
});

test('their decision on that day or before ends it; a later one does not', () => {
  expect(
    planned('2026-12-18')
      .client('2026-11-05T09:00Z', 'kai', 'milestone.set', theirs('2026-12-18'))
      .since('our-date'),
  ).toBeUndefined();
  expect(
    planned('2026-12-18')
      .client('2026-11-05T09:00Z', 'kai', 'milestone.set', theirs('2026-12-19'))
      .since('our-date'),
  ).toBe('2026-11-02T08:00Z');
  expect(
    planned('2026-12-18').add('2026-11-05T09:00Z', 'milestone.set', theirs(null)).since('our-date'),
  ).toBe('2026-11-02T08:00Z');
});

test('when they move their date past ours it begins, and our own date does not move with it', () => {
  const story = planned('2026-12-18')
    .client('2026-11-05T09:00Z', 'kai', 'milestone.set', theirs('2026-12-10'))
    .client('2026-11-20T09:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2027-01-15' });
  expect(story.since('our-date')).toBe('2026-11-20T09:00Z');
  expect(story.standing().deal.expectedClose).toBe('2026-12-18');
});

test('another step of theirs is not their decision', () => {
  const story = planned('2026-12-18').add('2026-11-05T09:00Z', 'milestone.set', {
    milestoneId: 'm1',
    name: 'Trial',
    kind: 'collaborate',
    date: '2026-12-01',
  });
  expect(story.since('our-date')).toBe('2026-11-02T08:00Z');
});

test('a step for the decision that was done without one gives way to the date that is still ahead', () => {
  const story = planned('2026-12-18')
    .add('2026-11-03T09:00Z', 'milestone.set', theirs('2026-11-05'))
    .add('2026-11-05T15:00Z', 'milestone.done', { milestoneId: 'm1' })
    .add('2026-11-06T09:00Z', 'milestone.set', { ...theirs('2027-01-20'), milestoneId: 'm2' });
  expect(story.since('our-date')).toBe('2026-11-06T09:00Z');
});

test('a date for the decision that they may do without gives way to the one that they need', () => {
  const story = planned('2026-12-18')
    .add('2026-11-03T09:00Z', 'milestone.set', theirs('2026-12-20'))
    .add('2026-11-06T09:00Z', 'milestone.set', {
      ...theirs('2026-12-01'),
      milestoneId: 'm2',
      required: false,
    });
  expect(story.since('our-date')).toBe('2026-11-02T08:00Z');
});
