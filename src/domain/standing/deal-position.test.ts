import { expect, test } from 'vitest';
import { opened, openedWithKai } from '../testing/story.ts';

const at = '2026-11-05T09:00Z';
const later = '2026-11-09T09:00Z';
const two = () =>
  opened().join('2026-11-02T08:00Z', 'kai', 'sponsor').join('2026-11-02T08:00Z', 'ina', 'decision maker');

test('a kind is gained for the deal when everybody who must give it has (R8)', () => {
  const story = two().confirm(at, 'kai', 'change');
  expect(story.standing().gainedForDeal).toEqual([]);
  expect(story.confirm(at, 'ina', 'change').standing().gainedForDeal).toEqual(['change']);
});

test('each of several decision makers must decide, unless they are not needed (R6)', () => {
  const story = two().join(at, 'max', 'decision maker').confirm(at, 'ina', 'decide');
  expect(story.standing().gainedForDeal).toEqual([]);
  story.add(later, 'stakeholder.changed', { contactId: 'max', needed: false });
  expect(story.standing().gainedForDeal).toEqual(['decide']);
});

test('with nobody to give it a kind is open, even if all of nobody have (R8)', () => {
  const story = opened()
    .join('2026-11-02T08:00Z', 'ute', 'user')
    .confirm(at, 'ute', 'time', 'explore', 'change');
  expect(story.standing().gainedForDeal).toEqual(['time', 'explore']);
});

test('who leaves gives no kind any more, and gets their positions back with their return (R7)', () => {
  const story = two().confirm(at, 'ina', 'change').add(later, 'stakeholder.left', { contactId: 'kai' });
  expect(story.standing().gainedForDeal).toEqual(['change']);
  story.join('2026-11-12T09:00Z', 'kai', 'sponsor').confirm('2026-11-12T09:00Z', 'kai', 'change');
  story.add('2026-11-13T09:00Z', 'stakeholder.left', { contactId: 'ina' });
  expect(story.standing().gainedForDeal).toEqual(['change']);
  story.join('2026-11-14T09:00Z', 'ina', 'decision maker');
  expect(story.standing().gainedForDeal).toEqual(['change']);
  expect(story.standing().stakeholders.ina).toMatchObject({
    joinedOrder: 2,
    joinedAt: '2026-11-02T08:00:00.000Z',
  });
});

test('a waiver for the deal counts as gained; one for a person frees only them (R14)', () => {
  const waive = { waiverId: 'w1', kind: 'change', reason: 'it burnt down' };
  expect(two().add(at, 'waiver.made', waive).standing()).toMatchObject({
    gainedForDeal: ['change'],
    waivedForDeal: ['change'],
  });
  const forIna = two().add(at, 'waiver.made', { ...waive, contactId: 'ina' });
  expect(forIna.standing()).toMatchObject({ gainedForDeal: [], waivedForDeal: [] });
  expect(forIna.confirm(at, 'kai', 'change').standing().gainedForDeal).toEqual(['change']);
  expect(forIna.add(later, 'waiver.ended', { waiverId: 'w1' }).standing().gainedForDeal).toEqual([]);
});

test('the next kind is the first whose needs are gained for the deal (R13)', () => {
  expect(opened().standing().nextKind).toBe('time');
  const story = two().confirm(at, 'kai', 'time', 'explore').confirm(at, 'ina', 'time', 'explore');
  expect(story.standing().nextKind).toBe('change');
  expect(story.confirm(at, 'kai', 'change').confirm(at, 'ina', 'change').standing().nextKind).toBe(
    'collaborate',
  );
});

test('lead counts what is needed of each by what we opened, never that for its own sake (R16)', () => {
  const story = two().ask(at, 'a1', 'kai', 'invest');
  // Time, explore, change, collaborate for kai; no collaborate for ina; invest itself for neither.
  expect(story.standing().lead).toEqual({ by: { kai: 4, ina: 3 }, deal: 4, of: 'kai', state: 'apart' });
  story.confirm(later, 'kai', 'time', 'explore').confirm(later, 'ina', 'time');
  expect(story.standing().lead).toEqual({ by: { kai: 2, ina: 2 }, deal: 2, of: 'kai', state: 'stretched' });
});

test('lead does not count what was waived, nor anybody who is not needed or gone', () => {
  const story = two()
    .add(at, 'waiver.made', { waiverId: 'w1', kind: 'time', contactId: 'kai', reason: 'old friends' })
    .add(at, 'stakeholder.changed', { contactId: 'ina', needed: false })
    .ask(at, 'a1', 'kai', 'change');
  expect(story.standing().lead).toEqual({ by: { kai: 1 }, deal: 1, of: 'kai', state: 'together' });
  story.add(later, 'stakeholder.left', { contactId: 'kai' });
  expect(story.standing().lead).toEqual({ by: {}, deal: 0, of: null, state: 'together' });
});

test('a kind stays open once it is opened; only a correction closes it (R16)', () => {
  const story = two().ask(at, 'a1', 'kai', 'change').answer(at, 'a1', 'no', { reason: 'no project' });
  story.add(later, 'deal.lost', {}).add(later, 'deal.reopened', {});
  expect(Object.keys(story.standing().opened)).toEqual(['change']);
  expect(Object.keys(story.correct(later, 4).standing().opened)).toEqual([]);
});

test('final talk, a final document and a met request open a kind; a plan, a draft and withholding do not (R16, R19)', () => {
  const openedBy = (story: ReturnType<typeof two>) => Object.keys(story.standing().opened);
  expect(openedBy(two().add(at, 'topic.opened', { kind: 'review', framing: 'final' }))).toEqual(['review']);
  const document = { documentId: 'd1', name: 'Offer', kind: 'review' };
  expect(openedBy(two().add(at, 'document.shared', { ...document, framing: 'final' }))).toEqual(['review']);
  expect(openedBy(two().add(at, 'document.shared', { ...document, framing: 'exploring' }))).toEqual([]);
  expect(openedBy(two().add(at, 'request.met', { what: 'pricing' }))).toEqual(['invest']);
  expect(openedBy(two().add(at, 'request.met', { what: 'contract' }))).toEqual(['decide']);
  expect(openedBy(two().add(at, 'ask.withheld', { contactId: 'kai', kind: 'change' }))).toEqual([]);
  expect(openedBy(two().plan(at, 'c1', later))).toEqual([]);
});

test('a kind needed by what we opened is skipped where somebody must give it and nobody there has (R21)', () => {
  const story = two().ask(at, 'a1', 'kai', 'collaborate').confirm(at, 'ina', 'time');
  expect(story.standing().skipped).toEqual(['explore', 'change']);
  story.add(later, 'stakeholder.left', { contactId: 'ina' });
  expect(story.standing().skipped).toEqual(['time', 'explore', 'change']);
});

test('the pace is the days to the latest first gain over the kinds gained, and leads to a day (R41)', () => {
  const story = openedWithKai().confirm('2026-11-05T08:00Z', 'kai', 'time');
  expect(story.standing().pace).toBeNull();
  story.confirm('2026-11-12T08:00Z', 'kai', 'explore');
  // Ten days for two kinds; seven more up to the decision at five days each from 12 November.
  expect(story.standing().pace).toEqual({
    daysPerCommitment: 5,
    usualDaysPerCommitment: 12,
    decisionDay: '2026-12-17',
  });
});

test('what is gained again does not change the pace, and what is waived needs no time', () => {
  const story = openedWithKai()
    .confirm('2026-11-05T08:00Z', 'kai', 'time')
    .commit('2026-11-12T08:00Z', 'k1', 'kai', 'explore')
    .add('2026-11-13T08:00Z', 'commitment.broken', { commitmentId: 'k1' });
  expect(story.standing().pace).toBeNull();
  story
    .confirm('2026-11-20T08:00Z', 'kai', 'explore')
    .add('2026-11-20T08:00Z', 'waiver.made', { waiverId: 'w1', kind: 'consensus', reason: 'alone' });
  expect(story.standing().pace).toMatchObject({ daysPerCommitment: 5, decisionDay: '2026-12-12' });
});

test('how somebody thinks of it and how much their word weighs stand until somebody says otherwise', () => {
  const story = two();
  expect(story.standing().stakeholders.kai).not.toHaveProperty('attitude');
  story.add(at, 'stakeholder.changed', { contactId: 'kai', attitude: 'against', influence: 'high' });
  story.add(later, 'stakeholder.changed', { contactId: 'kai', attitude: 'neutral', needed: false });
  expect(story.standing().stakeholders.kai).toMatchObject({ attitude: 'neutral', influence: 'high' });
  story.add(later, 'stakeholder.left', { contactId: 'kai' }).join(later, 'kai', 'sponsor');
  expect(story.standing().stakeholders.kai).toMatchObject({ attitude: 'neutral', influence: 'high' });
});
