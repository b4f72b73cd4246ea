import { expect, test } from 'vitest';
import { opened, openedWithKai, Story, short } from '../../testing/story.ts';

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
const ready = () => openedWithKai().confirm('2026-11-10T10:00Z', 'kai', ...beforeDeciding);

test('everything the decision needs is there and nobody asked, from the opening of the window', () => {
  expect(ready().since('window-open')).toBe('2026-11-10T10:00Z');
  const almost = openedWithKai().confirm('2026-11-10T10:00Z', 'kai', ...beforeDeciding.slice(0, -1));
  expect(almost.since('window-open')).toBeUndefined();
});

test('late fourteen days on by the local clock, where they named no date', () => {
  expect(ready().finding('window-open')?.lateFrom).toBe('2026-11-24T10:00:00.000Z');
  const berlin = opened({}, '2026-10-01T08:00Z', new Story('Europe/Berlin'))
    .join('2026-10-01T08:00Z', 'kai', 'sponsor', 'decision maker', 'user')
    .confirm('2026-10-15T12:00Z', 'kai', ...beforeDeciding);
  expect(short(berlin.finding('window-open')!.lateFrom!)).toBe('2026-10-29T13:00Z');
});

test('late after the end of their decision day, where they did', () => {
  const date = { milestoneId: 'm1', name: 'Board', kind: 'decide', date: '2026-11-20' };
  const story = ready().client('2026-11-11T09:00Z', 'kai', 'milestone.set', date);
  expect(story.finding('window-open')?.lateFrom).toBe('2026-11-21T00:00:00.000Z');
  story.client('2026-11-12T09:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2026-12-01' });
  expect(story.finding('window-open')?.lateFrom).toBe('2026-12-02T00:00:00.000Z');
});

test('planning to ask is not asking; asking anybody is, even too early', () => {
  const planned = ready().plan('2026-11-11T09:00Z', 'c1', '2026-11-20T09:00Z', {
    plan: { objective: { kind: 'decide', contactId: 'kai', value: 'it begins' } },
  });
  expect(planned.since('window-open')).toBe('2026-11-10T10:00Z');
  expect(ready().ask('2026-11-11T09:00Z', 'a1', 'kai', 'decide').since('window-open')).toBeUndefined();
  const early = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'decide')
    .confirm('2026-11-10T10:00Z', 'kai', ...beforeDeciding);
  expect(early.since('window-open')).toBeUndefined();
});

test('ends when the decision falls unasked', () => {
  expect(ready().commit('2026-11-12T09:00Z', 'k1', 'kai', 'decide').since('window-open')).toBeUndefined();
});

test('closes when somebody new has everything before them, and opens anew when they have it', () => {
  const story = ready().join('2026-11-15T09:00Z', 'ina', 'legal');
  expect(story.standing().window.openedAt).toBeNull();
  expect(story.since('window-open')).toBeUndefined();
  story.confirm('2026-11-18T09:00Z', 'ina', 'time', 'explore', 'consensus', 'review', 'concerns');
  expect(story.since('window-open')).toBe('2026-11-18T09:00Z');
});

test('an open concern keeps it closed until it is resolved', () => {
  const story = ready().client('2026-11-12T09:00Z', 'kai', 'concern.raised', {
    concernId: 'w1',
    contactId: 'kai',
    text: 'the date',
  });
  expect(story.since('window-open')).toBeUndefined();
  expect(story.add('2026-11-14T09:00Z', 'concern.resolved', { concernId: 'w1' }).since('window-open')).toBe(
    '2026-11-14T09:00Z',
  );
});

test('late by the date that is still ahead, once a step for the decision was done without one', () => {
  const date = { milestoneId: 'm1', name: 'Board', kind: 'decide', date: '2026-11-12' };
  const story = ready()
    .add('2026-11-11T09:00Z', 'milestone.set', date)
    .add('2026-11-12T16:00Z', 'milestone.done', { milestoneId: 'm1' })
    .add('2026-11-13T09:00Z', 'milestone.set', { ...date, milestoneId: 'm2', date: '2026-12-10' });
  expect(story.finding('window-open')?.lateFrom).toBe('2026-12-11T00:00:00.000Z');
});

test('a step for the decision without a date, or taken away, leaves the usual days', () => {
  const date = { milestoneId: 'm1', name: 'Board', kind: 'decide' };
  const story = ready().add('2026-11-11T09:00Z', 'milestone.set', date);
  expect(story.finding('window-open')?.lateFrom).toBe('2026-11-24T10:00:00.000Z');
  story.add('2026-11-11T10:00Z', 'milestone.set', { ...date, date: '2026-12-10' });
  expect(story.finding('window-open')?.lateFrom).toBe('2026-12-11T00:00:00.000Z');
  story.add('2026-11-11T11:00Z', 'milestone.removed', { milestoneId: 'm1' });
  expect(story.finding('window-open')?.lateFrom).toBe('2026-11-24T10:00:00.000Z');
});
