import { expect, test } from 'vitest';
import { opened, openedWithKai } from '../../testing/story.ts';

test('two commitments ahead of somebody we need, from the fact that made it', () => {
  const story = openedWithKai()
    .confirm('2026-11-03T09:00Z', 'kai', 'time')
    .ask('2026-11-04T09:00Z', 'a1', 'kai', 'collaborate');
  expect(story.since('ahead')).toBe('2026-11-04T09:00Z');
  expect(story.finding('ahead')?.contactId).toBe('kai');
});

test('one commitment ahead is still together', () => {
  const story = openedWithKai()
    .confirm('2026-11-03T09:00Z', 'kai', 'time', 'explore')
    .ask('2026-11-04T09:00Z', 'a1', 'kai', 'collaborate');
  expect(story.standing().lead).toEqual({ by: { kai: 1 }, deal: 1, of: 'kai', state: 'together' });
  expect(story.since('ahead')).toBeUndefined();
});

test('exploring an idea and planning to ask put nobody ahead', () => {
  const story = openedWithKai()
    .add('2026-11-03T09:00Z', 'topic.opened', { kind: 'decide', framing: 'exploring' })
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-20T09:00Z', {
      plan: { objective: { kind: 'decide', contactId: 'kai', value: 'it begins' } },
    });
  expect(story.since('ahead')).toBeUndefined();
});

test('ends when the client catches up, and begins anew when they fall back', () => {
  const story = openedWithKai()
    .ask('2026-11-03T09:00Z', 'a1', 'kai', 'collaborate')
    .confirm('2026-11-05T09:00Z', 'kai', 'time', 'explore');
  expect(story.since('ahead')).toBeUndefined();
  story.client('2026-11-09T09:00Z', 'kai', 'position.confirmed', {
    contactId: 'kai',
    kind: 'explore',
    state: 'reopened',
  });
  expect(story.since('ahead')).toBe('2026-11-09T09:00Z');
});

test('stays from its first instant while the person furthest behind changes', () => {
  const story = openedWithKai()
    .ask('2026-11-03T09:00Z', 'a1', 'kai', 'collaborate')
    .join('2026-11-05T09:00Z', 'ina', 'sponsor')
    .confirm('2026-11-06T09:00Z', 'kai', 'time', 'explore', 'change');
  expect(story.since('ahead')).toBe('2026-11-03T09:00Z');
  expect(story.finding('ahead')?.contactId).toBe('ina');
});

test('ends with the leaving of the one who was behind, and begins with their return', () => {
  const story = openedWithKai()
    .ask('2026-11-03T09:00Z', 'a1', 'kai', 'collaborate')
    .add('2026-11-05T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('ahead')).toBeUndefined();
  story.join('2026-11-10T09:00Z', 'kai', 'sponsor');
  expect(story.since('ahead')).toBe('2026-11-10T09:00Z');
});

test('says nothing while the deal is parked, lost or won, and after reopening only from there', () => {
  const story = () => openedWithKai().ask('2026-11-03T09:00Z', 'a1', 'kai', 'collaborate');
  expect(
    story().add('2026-11-05T09:00Z', 'deal.parked', { until: '2027-01-11' }).since('ahead'),
  ).toBeUndefined();
  expect(story().add('2026-11-05T09:00Z', 'deal.won', {}).since('ahead')).toBeUndefined();
  const lost = story().add('2026-11-05T09:00Z', 'deal.lost', {});
  expect(lost.since('ahead')).toBeUndefined();
  expect(lost.add('2026-11-12T09:00Z', 'deal.reopened', {}).since('ahead')).toBe('2026-11-12T09:00Z');
});

test('is never from before the import of its deal', () => {
  const story = opened();
  story.facts.length = 0;
  const by = { kind: 'import', importId: 'i1' } as const;
  const recordedAt = '2026-11-16T08:00Z';
  opened({}, '2026-03-01T00:00Z', story);
  story.facts[0] = { ...story.facts[0]!, by, recordedAt: '2026-11-16T08:00:00.000Z' };
  story
    .add('2026-03-01T00:00Z', 'stakeholder.joined', { contactId: 'kai', roles: [] }, { by, recordedAt })
    .add('2026-05-01T00:00Z', 'topic.opened', { kind: 'review', framing: 'final' }, { by, recordedAt });
  expect(story.since('ahead')).toBe('2026-11-16T08:00Z');
});
