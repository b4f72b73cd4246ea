import { expect, test } from 'vitest';
import { openedWithKai } from '../../testing/story.ts';

test('they gained a kind while what it needs was missing, from then', () => {
  const story = openedWithKai().confirm('2026-11-05T09:00Z', 'kai', 'change');
  expect(story.since('hurried', 'kai/change')).toBe('2026-11-05T09:00Z');
});

test('gaining in order hurries nobody, even all in one instant', () => {
  const story = openedWithKai().confirm('2026-11-05T09:00Z', 'kai', 'time', 'explore', 'change');
  expect(story.standing().findings.filter(({ code }) => code === 'hurried')).toEqual([]);
});

test('ends when what was missing is gained or waived', () => {
  const story = () => openedWithKai().confirm('2026-11-05T09:00Z', 'kai', 'time', 'change');
  expect(
    story().confirm('2026-11-09T09:00Z', 'kai', 'explore').since('hurried', 'kai/change'),
  ).toBeUndefined();
  expect(
    story()
      .add('2026-11-09T09:00Z', 'waiver.made', {
        waiverId: 'w1',
        kind: 'explore',
        contactId: 'kai',
        reason: 'known',
      })
      .since('hurried', 'kai/change'),
  ).toBeUndefined();
});

test('ends with the kind itself, and with their leaving', () => {
  const story = () => openedWithKai().commit('2026-11-05T09:00Z', 'k1', 'kai', 'change');
  expect(story().since('hurried', 'kai/change')).toBe('2026-11-05T09:00Z');
  const broken = story().add('2026-11-09T09:00Z', 'commitment.broken', { commitmentId: 'k1' });
  expect(broken.since('hurried', 'kai/change')).toBeUndefined();
  const left = story().add('2026-11-09T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(left.since('hurried', 'kai/change')).toBeUndefined();
  expect(left.join('2026-11-12T09:00Z', 'kai', 'sponsor').since('hurried', 'kai/change')).toBe(
    '2026-11-12T09:00Z',
  );
});
