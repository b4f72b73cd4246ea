import { expect, test } from 'vitest';
import { opened } from '../../testing/story.ts';

const withUser = () =>
  opened().join('2026-11-02T08:00Z', 'ute', 'user').confirm('2026-11-03T09:00Z', 'ute', 'time', 'explore');

test('with nobody in the deal, nobody can give the first kind', () => {
  expect(opened().since('role-missing', 'time')).toBe('2026-11-02T08:00Z');
});

test('nobody holds a role that the next kind is needed from, from when it became the next', () => {
  expect(withUser().since('role-missing', 'change')).toBe('2026-11-03T09:00Z');
  expect(withUser().finding('role-missing', 'time')).toBeUndefined();
});

test('somebody who is not needed does not fill a role', () => {
  const story = withUser().add('2026-11-04T09:00Z', 'stakeholder.joined', {
    contactId: 'ina',
    roles: ['sponsor'],
    needed: false,
  });
  expect(story.since('role-missing', 'change')).toBe('2026-11-03T09:00Z');
  story.add('2026-11-05T09:00Z', 'stakeholder.changed', { contactId: 'ina', needed: true });
  expect(story.since('role-missing', 'change')).toBeUndefined();
});

test('ends with a role given to somebody there, and begins when they leave', () => {
  const story = withUser().add('2026-11-04T09:00Z', 'stakeholder.changed', {
    contactId: 'ute',
    roles: ['user', 'decision maker'],
  });
  expect(story.since('role-missing', 'change')).toBeUndefined();
  story.join('2026-11-05T09:00Z', 'max', 'user').confirm('2026-11-05T09:00Z', 'max', 'time', 'explore');
  story.add('2026-11-10T09:00Z', 'stakeholder.left', { contactId: 'ute' });
  expect(story.since('role-missing', 'change')).toBe('2026-11-10T09:00Z');
});

test('a waived kind asks for nobody', () => {
  const story = withUser().add('2026-11-04T09:00Z', 'waiver.made', {
    waiverId: 'w1',
    kind: 'change',
    reason: 'clear',
  });
  expect(story.since('role-missing', 'change')).toBeUndefined();
  expect(story.standing().nextKind).toBe('collaborate');
});

test('of a won deal it speaks only for the execution', () => {
  expect(withUser().add('2026-11-04T09:00Z', 'deal.won', {}).since('role-missing', 'change')).toBeUndefined();
});
