import { expect, test } from 'vitest';
import { openedWithKai, type Story } from '../testing/story.ts';

const at = '2026-11-12T10:00Z';
const inIt = { conversationId: 'c1' };
const held = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z').held(at, 'c1');
const outcome = (story: Story) => story.standing().conversations.c1?.outcome;
const asked = (kind: string | null = 'explore') => held().ask(at, 'a1', 'kai', kind, inIt);

test('is not known before the conversation is closed out', () => {
  expect(outcome(held())).toBeNull();
});

test('praise and promises of ours are a continuation', () => {
  const story = held()
    .add(at, 'observation.made', { contactId: 'kai', what: 'warm' })
    .add(at, 'promise.made', { promiseId: 'p1', what: 'a draft', ...inIt })
    .add(at, 'non-commitment.heard', { nonCommitmentId: 'n1', text: 'Great meeting.', ...inIt });
  expect(outcome(story.closedOut(at, 'c1'))).toBe('continuation');
});

test('a firm commitment that gains a kind, or that answers an ask, is an advance', () => {
  expect(outcome(held().commit(at, 'k1', 'kai', 'explore', inIt).closedOut(at, 'c1'))).toBe('advance');
  expect(
    outcome(
      asked(null)
        .commit(at, 'k1', 'kai', null, { ...inIt, askId: 'a1' })
        .closedOut(at, 'c1'),
    ),
  ).toBe('advance');
});

test('a yes that is not firm, or a firm act that nobody asked for and that gains nothing, is not', () => {
  expect(outcome(asked().answer(at, 'a1', 'yes').closedOut(at, 'c1'))).toBe('continuation');
  expect(outcome(held().commit(at, 'k1', 'kai', null, inIt).closedOut(at, 'c1'))).toBe('continuation');
});

test('the next conversation alone is no advance, even where it was asked for', () => {
  const story = asked('time')
    .answer(at, 'a1', 'yes')
    .commit(at, 'k1', 'kai', 'time', { ...inIt, askId: 'a1' });
  expect(outcome(story.plan(at, 'c2', '2026-11-20T09:00Z').closedOut(at, 'c1'))).toBe('continuation');
});

test('the decision is an order, once everybody who decides has', () => {
  const story = held().commit(at, 'k1', 'kai', 'decide', inIt).closedOut(at, 'c1');
  expect(outcome(story)).toBe('order');
  const oneOfTwo = held()
    .join('2026-11-02T08:00Z', 'ina', 'decision maker')
    .commit(at, 'k1', 'kai', 'decide', inIt);
  expect(outcome(oneOfTwo.closedOut(at, 'c1'))).toBe('advance');
});

test.each(['no project', 'another supplier', 'wrong time', 'no value seen'] as const)(
  'a no for the reason “%s” is no sale, unless something firm came of it',
  (reason) => {
    expect(outcome(asked().answer(at, 'a1', 'no', { reason }).closedOut(at, 'c1'))).toBe('no-sale');
    const backup = asked()
      .answer(at, 'a1', 'no', { reason })
      .ask(at, 'a2', 'kai', null, { ...inIt, as: 'backup' })
      .commit(at, 'k1', 'kai', null, { ...inIt, askId: 'a2' });
    expect(outcome(backup.closedOut(at, 'c1'))).toBe('advance');
  },
);

test('a no to this ask only goes on; a lost deal does not', () => {
  expect(outcome(asked().answer(at, 'a1', 'no', { reason: 'only this ask' }).closedOut(at, 'c1'))).toBe(
    'continuation',
  );
  expect(outcome(held().closedOut(at, 'c1', { kind: 'lost' }))).toBe('no-sale');
});

test('is worked out again when a line is added or corrected, not when an answer comes weeks later', () => {
  const story = asked().answer(at, 'a1', 'maybe').closedOut(at, 'c1');
  expect(outcome(story)).toBe('continuation');
  expect(outcome(story.answer('2026-11-30T09:00Z', 'a1', 'no', { reason: 'no project' }))).toBe(
    'continuation',
  );
  story.commit(at, 'k1', 'kai', 'explore', { ...inIt, askId: 'a1' });
  expect(outcome(story)).toBe('advance');
  const corrected = asked().answer(at, 'a1', 'maybe').closedOut(at, 'c1');
  corrected.correct('2026-11-13T09:00Z', 6, { answer: 'no', reason: 'no project' });
  expect(outcome(corrected)).toBe('no-sale');
});
