import { expect, test } from 'vitest';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

const board = { milestoneId: 'm1', name: 'Board', kind: 'decide', date: '2026-12-01' };
const set = () => openedWithKai().client('2026-11-03T09:00Z', 'kai', 'milestone.set', board);
const to = (date: string) => ({ milestoneId: 'm1', date });

test('a date of theirs has passed, from the end of its day where the deal is', () => {
  expect(set().since('slipping', 'm1')).toBe('2026-12-02T00:00Z');
  const berlin = opened({}, '2026-10-01T08:00Z', new Story('Europe/Berlin'));
  berlin.add('2026-10-05T09:00Z', 'milestone.set', { ...board, date: '2026-10-25' });
  expect(berlin.since('slipping', 'm1')).toBe('2026-10-25T23:00Z');
});

test('moved twice to a later date by anyone, from the second move', () => {
  const story = set().add('2026-11-05T09:00Z', 'milestone.moved', to('2026-12-08'));
  expect(story.since('slipping', 'm1')).toBe('2026-12-09T00:00Z');
  story.client('2026-11-10T09:00Z', 'kai', 'milestone.moved', to('2026-12-15'));
  expect(story.since('slipping', 'm1')).toBe('2026-11-10T09:00Z');
});

test('setting the step again with a later date moves it', () => {
  const story = set()
    .add('2026-11-05T09:00Z', 'milestone.set', { ...board, date: '2026-12-08' })
    .add('2026-11-06T09:00Z', 'milestone.set', { ...board, date: '2026-12-15' });
  expect(story.since('slipping', 'm1')).toBe('2026-11-06T09:00Z');
});

test('moves to an earlier date do not slip', () => {
  const story = set()
    .add('2026-11-05T09:00Z', 'milestone.moved', to('2026-11-28'))
    .add('2026-11-06T09:00Z', 'milestone.moved', to('2026-12-01'));
  expect(story.since('slipping', 'm1')).toBe('2026-12-02T00:00Z');
});

test('the client confirming the date takes the earlier moves away', () => {
  const story = set()
    .add('2026-11-05T09:00Z', 'milestone.moved', to('2026-12-08'))
    .add('2026-11-06T09:00Z', 'milestone.moved', to('2026-12-15'))
    .client('2026-11-07T09:00Z', 'kai', 'milestone.moved', to('2026-12-15'));
  expect(story.since('slipping', 'm1')).toBe('2026-12-16T00:00Z');
  story.add('2026-11-08T09:00Z', 'milestone.moved', to('2026-12-20'));
  expect(story.since('slipping', 'm1')).toBe('2026-12-21T00:00Z');
  story.add('2026-11-09T09:00Z', 'milestone.moved', to('2026-12-22'));
  expect(story.since('slipping', 'm1')).toBe('2026-11-09T09:00Z');
});

test('passed and then moved for the second time it goes on from the day that passed', () => {
  const story = set()
    .add('2026-11-05T09:00Z', 'milestone.moved', to('2026-12-03'))
    .add('2026-12-07T09:00Z', 'milestone.moved', to('2026-12-20'));
  expect(story.since('slipping', 'm1')).toBe('2026-12-04T00:00Z');
});

test('passed and then moved for the first time it begins anew with the new date', () => {
  const story = set().add('2026-12-07T09:00Z', 'milestone.moved', to('2026-12-20'));
  expect(story.since('slipping', 'm1')).toBe('2026-12-21T00:00Z');
});

test('ends when the step is done or removed; a step without a date cannot slip', () => {
  expect(
    set().add('2026-12-05T09:00Z', 'milestone.done', { milestoneId: 'm1' }).since('slipping', 'm1'),
  ).toBeUndefined();
  expect(
    set().add('2026-12-05T09:00Z', 'milestone.removed', { milestoneId: 'm1' }).since('slipping', 'm1'),
  ).toBeUndefined();
  const undated = openedWithKai().add('2026-11-03T09:00Z', 'milestone.set', { ...board, date: null });
  expect(undated.since('slipping', 'm1')).toBeUndefined();
});

const commitment = () =>
  openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore', { due: '2026-11-10' });
const put = (due: string) => ({ commitmentId: 'k1', due });

test('a commitment slips from its second move to a later day, not by its day alone', () => {
  expect(commitment().since('slipping', 'k1')).toBeUndefined();
  const story = commitment()
    .add('2026-11-04T09:00Z', 'commitment.moved', put('2026-11-12'))
    .add('2026-11-05T09:00Z', 'commitment.moved', put('2026-11-11'));
  expect(story.since('slipping', 'k1')).toBeUndefined();
  story.add('2026-11-06T09:00Z', 'commitment.moved', put('2026-11-20'));
  expect(story.since('slipping', 'k1')).toBe('2026-11-06T09:00Z');
  story.add('2026-11-07T09:00Z', 'commitment.moved', put('2026-11-27'));
  expect(story.since('slipping', 'k1')).toBe('2026-11-06T09:00Z');
});

test.each(['commitment.kept', 'commitment.broken', 'commitment.withdrawn'] as const)(
  'and ends with %s',
  (type) => {
    const story = commitment()
      .add('2026-11-04T09:00Z', 'commitment.moved', put('2026-11-12'))
      .add('2026-11-05T09:00Z', 'commitment.moved', put('2026-11-13'))
      .add('2026-11-06T09:00Z', type, { commitmentId: 'k1' });
    expect(story.since('slipping', 'k1')).toBeUndefined();
  },
);

test('leaving withdraws a commitment that slipped, while a step of theirs goes on slipping', () => {
  const story = commitment()
    .add('2026-11-03T09:00Z', 'milestone.set', { ...board, contactId: 'kai' })
    .add('2026-11-04T09:00Z', 'commitment.moved', put('2026-11-12'))
    .add('2026-11-05T09:00Z', 'commitment.moved', put('2026-11-13'))
    .add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('slipping', 'k1')).toBeUndefined();
  expect(story.since('slipping', 'm1')).toBe('2026-12-02T00:00Z');
});

test('a date that was moved twice and then given up goes on slipping, until they name one', () => {
  const story = set()
    .add('2026-11-05T09:00Z', 'milestone.moved', to('2026-12-08'))
    .add('2026-11-06T09:00Z', 'milestone.moved', to('2026-12-15'))
    .add('2026-11-07T09:00Z', 'milestone.set', { ...board, date: null });
  expect(story.since('slipping', 'm1')).toBe('2026-11-06T09:00Z');
  story.client('2026-11-08T09:00Z', 'kai', 'milestone.moved', to('2026-12-20'));
  expect(story.since('slipping', 'm1')).toBe('2026-12-21T00:00Z');
});

test('each step goes by its own date: a later one done first leaves the earlier one slipping', () => {
  const story = set()
    .add('2026-11-03T09:00Z', 'milestone.set', {
      milestoneId: 'm2',
      name: 'Budget',
      kind: 'invest',
      date: '2026-11-10',
    })
    .add('2026-11-12T09:00Z', 'milestone.done', { milestoneId: 'm1' });
  expect(story.since('slipping', 'm1')).toBeUndefined();
  expect(story.since('slipping', 'm2')).toBe('2026-11-11T00:00Z');
});

test('a step that they may do without slips like any other: they named its date', () => {
  const story = openedWithKai().add('2026-11-03T09:00Z', 'milestone.set', { ...board, required: false });
  expect(story.since('slipping', 'm1')).toBe('2026-12-02T00:00Z');
});

test('another order of their steps moves no date', () => {
  const story = set().add('2026-11-04T09:00Z', 'milestone.ordered', { milestoneIds: ['m1'] });
  expect(story.since('slipping', 'm1')).toBe('2026-12-02T00:00Z');
});
