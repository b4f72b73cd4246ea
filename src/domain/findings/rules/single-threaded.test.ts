import { expect, test } from 'vitest';
import { opened, Story } from '../../testing/story.ts';

const two = (zone = 'UTC') =>
  opened({}, '2026-10-01T08:00Z', new Story(zone))
    .join('2026-10-01T08:00Z', 'kai', 'sponsor')
    .join('2026-10-01T08:00Z', 'ina', 'user');
const talked = (at: string, story: Story, ...participants: string[]) =>
  story.held(at, `c-${at}`, { participants });

test('past explore with one person taking part, from the gaining of it', () => {
  const story = two().confirm('2026-10-05T09:00Z', 'kai', 'time', 'explore');
  expect(story.since('single-threaded')).toBe('2026-10-05T09:00Z');
});

test('before explore is gained it does not matter', () => {
  expect(two().confirm('2026-10-05T09:00Z', 'kai', 'time').since('single-threaded')).toBeUndefined();
});

test('from when the second most recent participation is thirty days old, by the local clock', () => {
  const story = talked('2026-10-05T09:00Z', two('Europe/Berlin'), 'ina').confirm(
    '2026-10-20T09:00Z',
    'kai',
    'explore',
  );
  expect(story.since('single-threaded')).toBe('2026-11-04T10:00Z');
  talked('2026-10-22T09:00Z', story, 'ina');
  expect(story.since('single-threaded')).toBe('2026-11-19T10:00Z');
});

test('somebody taking part again ends it until thirty days later', () => {
  const story = two().confirm('2026-10-05T09:00Z', 'kai', 'time', 'explore');
  talked('2026-10-10T09:00Z', story, 'ina');
  expect(story.since('single-threaded')).toBe('2026-11-04T09:00Z');
});

test('from when that second person left, and no more from their return', () => {
  const story = talked('2026-10-10T09:00Z', two(), 'kai', 'ina').confirm(
    '2026-10-10T09:00Z',
    'kai',
    'explore',
  );
  story.add('2026-10-15T09:00Z', 'stakeholder.left', { contactId: 'ina' });
  expect(story.since('single-threaded')).toBe('2026-10-15T09:00Z');
  story.join('2026-10-20T09:00Z', 'ina', 'user');
  expect(story.since('single-threaded')).toBe('2026-11-09T09:00Z');
});

test('goes on without a break while the same person alone takes part', () => {
  const story = two().confirm('2026-10-05T09:00Z', 'kai', 'time', 'explore');
  talked('2026-10-12T09:00Z', story, 'kai');
  talked('2026-11-12T09:00Z', story, 'kai');
  expect(story.since('single-threaded')).toBe('2026-10-05T09:00Z');
});

test('never where consensus is waived', () => {
  const story = two()
    .confirm('2026-10-05T09:00Z', 'kai', 'time', 'explore')
    .add('2026-10-06T09:00Z', 'waiver.made', { waiverId: 'w1', kind: 'consensus', reason: 'owner-run' });
  expect(story.since('single-threaded')).toBeUndefined();
  const forOne = two()
    .confirm('2026-10-05T09:00Z', 'kai', 'time', 'explore')
    .add('2026-10-06T09:00Z', 'waiver.made', {
      waiverId: 'w1',
      kind: 'consensus',
      contactId: 'ina',
      reason: 'away',
    });
  expect(forOne.since('single-threaded')).toBe('2026-10-05T09:00Z');
});
