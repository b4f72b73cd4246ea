import { expect, test } from 'vitest';
import { openedWithKai } from '../testing/story.ts';

const beforeDeciding = [
  'time',
  'explore',
  'change',
  'collaborate',
  'consensus',
  'invest',
  'review',
  'concerns',
];

test('the window opens when all that the decision needs is gained, in whatever order (R22)', () => {
  const story = openedWithKai();
  for (const [place, kind] of beforeDeciding.toReversed().entries()) {
    expect(story.standing().window.openedAt).toBeNull();
    story.confirm(`2026-11-${10 + place}T09:00Z`, 'kai', kind);
  }
  expect(story.standing().window).toEqual({
    openedAt: '2026-11-17T09:00:00.000Z',
    lateFrom: '2026-12-01T09:00:00.000Z',
    askedAt: null,
  });
});

test('a waiver opens it, and ending the waiver closes it', () => {
  const story = openedWithKai()
    .confirm('2026-11-10T09:00Z', 'kai', ...beforeDeciding.filter((kind) => kind !== 'consensus'))
    .add('2026-11-11T09:00Z', 'waiver.made', { waiverId: 'w1', kind: 'consensus', reason: 'alone' });
  expect(story.standing().window.openedAt).toBe('2026-11-11T09:00:00.000Z');
  story.add('2026-11-12T09:00Z', 'waiver.ended', { waiverId: 'w1' });
  expect(story.standing().window).toEqual({ openedAt: null, lateFrom: null, askedAt: null });
});

test('opens anew, and late anew, after it was closed by a broken commitment', () => {
  const story = openedWithKai()
    .confirm('2026-11-10T09:00Z', 'kai', ...beforeDeciding.slice(0, -1))
    .commit('2026-11-10T09:00Z', 'k1', 'kai', 'concerns', { due: '2026-11-11' })
    .add('2026-11-12T09:00Z', 'commitment.broken', { commitmentId: 'k1' })
    .confirm('2026-11-20T09:00Z', 'kai', 'concerns');
  expect(story.standing().window).toMatchObject({
    openedAt: '2026-11-20T09:00:00.000Z',
    lateFrom: '2026-12-04T09:00:00.000Z',
  });
});

test('of several dates for the decision the earliest counts', () => {
  const milestone = { name: 'A date', kind: 'decide' };
  const story = openedWithKai()
    .confirm('2026-11-10T09:00Z', 'kai', ...beforeDeciding)
    .add('2026-11-10T09:00Z', 'milestone.set', { ...milestone, milestoneId: 'm1', date: '2026-12-10' })
    .add('2026-11-10T09:00Z', 'milestone.set', { ...milestone, milestoneId: 'm2', date: '2026-12-01' })
    .add('2026-11-10T09:00Z', 'milestone.set', { ...milestone, milestoneId: 'm3' });
  expect(story.standing().window.lateFrom).toBe('2026-12-02T00:00:00.000Z');
});
