import { expect, test } from 'vitest';
import { fullPlan, openedWithKai } from '../../testing/story.ts';

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
const ready = () => openedWithKai().confirm('2026-11-03T09:00Z', 'kai', ...beforeDeciding);
const decidePlan = { ...fullPlan, objective: { kind: 'decide', contactId: 'kai', value: 'it begins' } };

test('the decision asked for before the window opens, from the asking', () => {
  const story = openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', 'decide');
  expect(story.since('premature', 'a1')).toBe('2026-11-05T09:00Z');
});

test('asked for or planned in an open window it is not', () => {
  const story = ready()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'decide')
    .plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', { plan: decidePlan });
  expect(story.finding('premature', 'a1') ?? story.finding('premature', 'c1')).toBeUndefined();
});

test('the opening of the window makes an early ask good once and for all', () => {
  const story = openedWithKai()
    .ask('2026-11-02T09:00Z', 'a1', 'kai', 'decide')
    .confirm('2026-11-03T09:00Z', 'kai', ...beforeDeciding);
  expect(story.since('premature', 'a1')).toBeUndefined();
  expect(story.join('2026-11-09T09:00Z', 'ina', 'sponsor').since('premature', 'a1')).toBeUndefined();
});

test('a plan to ask becomes premature when the window closes, and is not when it opens again', () => {
  const story = ready()
    .plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', { plan: decidePlan })
    .join('2026-11-09T09:00Z', 'ina');
  expect(story.since('premature', 'c1')).toBe('2026-11-09T09:00Z');
  story.add('2026-11-10T09:00Z', 'stakeholder.left', { contactId: 'ina' });
  expect(story.since('premature', 'c1')).toBeUndefined();
});

test('any ask of the plan counts: objective, backup or further', () => {
  const decide = { kind: 'decide', contactId: 'kai', value: 'it begins' };
  for (const plan of [{ objective: decide }, { backup: decide }, { furtherAsks: [decide] }]) {
    const story = openedWithKai().plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', { plan });
    expect(story.since('premature', 'c1')).toBe('2026-11-05T09:00Z');
  }
});

test('ends when the plan changes, or when the conversation was held', () => {
  const story = () =>
    openedWithKai().plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', { plan: decidePlan });
  const changed = story().add('2026-11-06T09:00Z', 'conversation.changed', {
    conversationId: 'c1',
    plan: fullPlan,
  });
  expect(changed.since('premature', 'c1')).toBeUndefined();
  expect(story().held('2026-11-20T10:00Z', 'c1').since('premature', 'c1')).toBeUndefined();
});

test('ends when that person has decided, and only for them', () => {
  const story = openedWithKai()
    .join('2026-11-02T08:00Z', 'ina', 'decision maker')
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'decide')
    .ask('2026-11-05T09:00Z', 'a2', 'ina', 'decide')
    .plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', {
      plan: { ...decidePlan, furtherAsks: [{ kind: 'decide', contactId: 'ina', value: 'it begins' }] },
    })
    .commit('2026-11-06T09:00Z', 'k1', 'kai', 'decide');
  expect(story.since('premature', 'a1')).toBeUndefined();
  expect(story.since('premature', 'a2')).toBe('2026-11-05T09:00Z');
  expect(story.since('premature', 'c1')).toBe('2026-11-05T09:00Z');
  expect(story.finding('premature', 'c1')?.contactId).toBe('ina');
});

test('ends with the leaving of the one who was or is to be asked', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'decide')
    .plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', { plan: decidePlan })
    .add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('premature', 'a1')).toBeUndefined();
  expect(story.since('premature', 'c1')).toBeUndefined();
  expect(story.join('2026-11-09T09:00Z', 'kai').since('premature', 'a1')).toBe('2026-11-09T09:00Z');
});

test('steps of theirs open no window: a decision that is dated, moved or done without the rest is asked for too early', () => {
  const board = { milestoneId: 'm1', name: 'Board', kind: 'decide', date: '2026-11-20' };
  const story = openedWithKai()
    .client('2026-11-03T09:00Z', 'kai', 'milestone.set', board)
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'decide')
    .client('2026-11-06T09:00Z', 'kai', 'milestone.moved', { milestoneId: 'm1', date: '2026-11-18' })
    .client('2026-11-18T15:00Z', 'kai', 'milestone.done', { milestoneId: 'm1' });
  expect(story.since('premature', 'a1')).toBe('2026-11-05T09:00Z');
});
