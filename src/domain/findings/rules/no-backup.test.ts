import { expect, test } from 'vitest';
import { fullPlan, openedWithKai } from '../../testing/story.ts';

const { backup: _, ...withoutBackup } = fullPlan;

test('a planned objective without a backup, from a day before until the start', () => {
  const story = openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z', { plan: withoutBackup });
  expect(story.finding('no-backup', 'c1')).toMatchObject({
    from: '2026-11-11T09:00:00.000Z',
    until: '2026-11-12T09:00:00.000Z',
  });
});

test('planned later than a day before, from the planning; with a backup, or with no objective at all, never', () => {
  const story = openedWithKai().plan('2026-11-11T20:00Z', 'c1', '2026-11-12T09:00Z', { plan: withoutBackup });
  expect(story.since('no-backup', 'c1')).toBe('2026-11-11T20:00Z');
  story.add('2026-11-11T21:00Z', 'conversation.changed', { conversationId: 'c1', plan: fullPlan });
  expect(story.since('no-backup', 'c1')).toBeUndefined();
  story.add('2026-11-11T22:00Z', 'conversation.changed', { conversationId: 'c1', plan: {} });
  expect(story.since('no-backup', 'c1')).toBeUndefined();
});

const refused = () =>
  openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z')
    .held('2026-11-12T10:00Z', 'c1')
    .ask('2026-11-12T10:00Z', 'a1', 'kai', 'explore', { conversationId: 'c1' })
    .answer('2026-11-12T10:00Z', 'a1', 'no', { reason: 'only this ask' });

test('a refused objective without a smaller ask, from the end of the conversation', () => {
  expect(refused().since('no-backup', 'a1')).toBeUndefined();
  expect(refused().closedOut('2026-11-12T10:00Z', 'c1').since('no-backup', 'a1')).toBe('2026-11-12T10:00Z');
});

test('a backup asked in it keeps it away; another ask beside the objective does not', () => {
  const other = refused().ask('2026-11-12T10:00Z', 'a2', 'kai', 'time', {
    conversationId: 'c1',
    as: 'other',
  });
  expect(other.closedOut('2026-11-12T10:00Z', 'c1').since('no-backup', 'a1')).toBe('2026-11-12T10:00Z');
  const backup = refused().ask('2026-11-12T10:00Z', 'a2', 'kai', null, {
    conversationId: 'c1',
    as: 'backup',
  });
  expect(backup.closedOut('2026-11-12T10:00Z', 'c1').since('no-backup', 'a1')).toBeUndefined();
});

test('any ask after the conversation ends it', () => {
  const story = refused().closedOut('2026-11-12T10:00Z', 'c1').ask('2026-11-13T10:00Z', 'a2', 'kai', null);
  expect(story.since('no-backup', 'a1')).toBeUndefined();
});

test('only the last closed-out conversation is looked at', () => {
  const story = refused()
    .closedOut('2026-11-12T10:00Z', 'c1')
    .held('2026-11-14T10:00Z', 'c2', { participants: ['kai'] });
  expect(story.since('no-backup', 'a1')).toBe('2026-11-12T10:00Z');
  expect(story.closedOut('2026-11-14T10:00Z', 'c2').since('no-backup', 'a1')).toBeUndefined();
});

test('ends with the leaving of the one who refused', () => {
  const story = refused()
    .closedOut('2026-11-12T10:00Z', 'c1')
    .add('2026-11-13T10:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('no-backup', 'a1')).toBeUndefined();
});
