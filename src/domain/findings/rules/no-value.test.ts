import { expect, test } from 'vitest';
import { fullPlan, openedWithKai } from '../../testing/story.ts';

const bare = { value: ' ' };
const asked = () => openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', 'explore', bare);

test('an ask that says nothing of what they gain, from the asking', () => {
  expect(asked().since('no-value', 'a1')).toBe('2026-11-05T09:00Z');
  expect(
    openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', 'explore').since('no-value', 'a1'),
  ).toBeUndefined();
});

test('ends when it is repeated with value to the same person for the same kind', () => {
  expect(asked().ask('2026-11-06T09:00Z', 'a2', 'kai', 'time').since('no-value', 'a1')).toBe(
    '2026-11-05T09:00Z',
  );
  const barely = asked().ask('2026-11-06T09:00Z', 'a2', 'kai', 'explore', bare);
  expect(barely.since('no-value', 'a1')).toBe('2026-11-05T09:00Z');
  expect(barely.since('no-value', 'a2')).toBe('2026-11-06T09:00Z');
  expect(asked().ask('2026-11-06T09:00Z', 'a2', 'kai', 'explore').since('no-value', 'a1')).toBeUndefined();
});

test('an earlier ask with value does not count for a later one without', () => {
  const story = openedWithKai()
    .ask('2026-11-05T09:00Z', 'a0', 'kai', 'explore')
    .ask('2026-11-06T09:00Z', 'a1', 'kai', 'explore', bare);
  expect(story.since('no-value', 'a1')).toBe('2026-11-06T09:00Z');
});

test('ends when its kind is gained, and no answer alone ends it', () => {
  expect(asked().answer('2026-11-06T09:00Z', 'a1', 'no').since('no-value', 'a1')).toBe('2026-11-05T09:00Z');
  expect(asked().confirm('2026-11-06T09:00Z', 'kai', 'explore').since('no-value', 'a1')).toBeUndefined();
});

test('ends with their leaving, and is true again from their return', () => {
  const story = asked().add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(story.since('no-value', 'a1')).toBeUndefined();
  expect(story.join('2026-11-09T09:00Z', 'kai').since('no-value', 'a1')).toBe('2026-11-09T09:00Z');
});

const planned = () =>
  openedWithKai().plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', {
    plan: { ...fullPlan, objective: { kind: 'explore', contactId: 'kai' } },
  });

test('a planned objective or further ask without value, from the planning; a backup needs none', () => {
  expect(planned().since('no-value', 'c1')).toBe('2026-11-05T09:00Z');
  const further = openedWithKai().plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z', {
    plan: { ...fullPlan, furtherAsks: [{ kind: 'time', contactId: 'kai' }] },
  });
  expect(further.since('no-value', 'c1')).toBe('2026-11-05T09:00Z');
  expect(
    openedWithKai().plan('2026-11-05T09:00Z', 'c1', '2026-11-20T09:00Z').since('no-value', 'c1'),
  ).toBeUndefined();
});

test('what is planned ends with the value, the gaining, the leaving and the conversation', () => {
  const changed = planned().add('2026-11-06T09:00Z', 'conversation.changed', {
    conversationId: 'c1',
    plan: fullPlan,
  });
  expect(changed.since('no-value', 'c1')).toBeUndefined();
  expect(planned().confirm('2026-11-06T09:00Z', 'kai', 'explore').since('no-value', 'c1')).toBeUndefined();
  expect(
    planned().add('2026-11-06T09:00Z', 'stakeholder.left', { contactId: 'kai' }).since('no-value', 'c1'),
  ).toBeUndefined();
  expect(planned().held('2026-11-20T10:00Z', 'c1').since('no-value', 'c1')).toBeUndefined();
});

test('an ask for no kind is judged alike', () => {
  const story = openedWithKai().ask('2026-11-05T09:00Z', 'a1', 'kai', null, bare);
  expect(story.since('no-value', 'a1')).toBe('2026-11-05T09:00Z');
  expect(story.ask('2026-11-06T09:00Z', 'a2', 'kai', null).since('no-value', 'a1')).toBeUndefined();
});
