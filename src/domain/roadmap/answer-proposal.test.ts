import { expect, test } from 'vitest';
import type { Fact, NewFact } from '../ledger/facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { mapOf } from '../playbook/map.ts';
import { dealView } from '../standing/deal-view.ts';
import { fold } from '../standing/fold.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { type Day, instant } from '../time/calendar.ts';
import { acceptProposal, openProposal } from './answer-proposal.ts';

const now = instant('2026-11-05T09:00Z');
const viewOf = (story: Story) => dealView(story.standing(), { map: mapOf(defaultPlaybook), zone: 'UTC' });

/** What we would write by taking what kai would have otherwise. */
function accepting(story: Story, worded: { what?: string; due?: Day } = {}) {
  const deal = viewOf(story);
  const proposal = openProposal(deal, 'q1');
  if (!proposal.ok) throw new Error(proposal.refusal.message);
  let made = 0;
  const writing = {
    by: { kind: 'member', memberId: 'lena' } as const,
    now,
    newId: () => `new-${++made}`,
  };
  return acceptProposal(deal, { proposal: proposal.value, facts: story.facts, ...worded }, writing);
}

/** The standing once it is taken. */
function afterAccepting(story: Story, worded: { what?: string; due?: Day } = {}) {
  const decided = accepting(story, worded);
  if (!decided.ok) throw new Error(decided.refusal.message);
  const facts = decided.value.map((fact: NewFact, place) => ({
    ...fact,
    sequence: story.facts.length + place + 1,
  }));
  return fold(story.context, [...story.facts, ...facts] as Fact[]);
}

const proposed = (about: object, story = openedWithKai()) =>
  story.client('2026-11-04T09:00Z', 'kai', 'proposal.made', { proposalId: 'q1', contactId: 'kai', ...about });

test('a time that we take moves the conversation, and whoever named it will be there', () => {
  const story = openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-10T09:00Z');
  const startsAt = instant('2026-11-12T09:00Z');
  const { conversations, proposals } = afterAccepting(proposed({ conversationId: 'c1', startsAt }, story));
  expect(conversations.c1).toMatchObject({ startsAt, attendance: { kai: { willBeThere: true } } });
  expect(proposals.q1?.state).toBe('accepted');
});

test('a line that we take as they put it is what they committed to, by their own word', () => {
  const story = openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore', { due: '2026-11-10' });
  const { commitments, positions } = afterAccepting(
    proposed({ commitmentId: 'k1', what: 'sends the figures', due: '2026-11-20' }, story),
  );
  expect(commitments.k1).toMatchObject({
    what: 'sends the figures',
    due: '2026-11-20',
    evidence: 'roadmap',
    movedLaterAt: [],
  });
  expect(positions.kai?.explore?.evidencedByClient).toBe(true);
});

test('a promise of ours is what they understood, once we take it', () => {
  const story = openedWithKai().add('2026-11-03T09:00Z', 'promise.made', {
    promiseId: 'p1',
    what: 'a draft',
  });
  const { promises } = afterAccepting(proposed({ promiseId: 'p1', due: '2026-11-20' }, story));
  expect(promises.p1).toMatchObject({ what: 'a draft', due: '2026-11-20' });
});

test('a line that was moved meanwhile is due on the day that they say', () => {
  const story = openedWithKai()
    .commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore', { due: '2026-11-10' })
    .add('2026-11-03T10:00Z', 'commitment.moved', { commitmentId: 'k1', due: '2026-11-12' });
  const { commitments } = afterAccepting(proposed({ commitmentId: 'k1', due: '2026-11-20' }, story));
  expect(commitments.k1?.due).toBe('2026-11-20');
});

test('what an earlier correction said of the line is not lost', () => {
  const story = openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore', { due: '2026-11-10' });
  story.add('2026-11-03T10:00Z', 'correction.made', {
    of: story.facts.at(-1)?.id ?? '',
    with: { what: 'sends the figures by region' },
  });
  const { commitments } = afterAccepting(proposed({ commitmentId: 'k1', due: '2026-11-20' }, story));
  expect(commitments.k1).toMatchObject({ what: 'sends the figures by region', due: '2026-11-20' });
});

test('that it is not quite so is no wording: we say what was meant, and that is our word until they confirm it', () => {
  const made = openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore', {
    due: '2026-11-10',
    evidence: 'said',
  });
  const story = proposed({ commitmentId: 'k1', words: 'Not by me.' }, made);
  expect(accepting(story)).toMatchObject({ ok: false, refusal: { code: 'proposal_says_not_how' } });
  const { commitments } = afterAccepting(story, { what: 'asks finance for the figures' });
  expect(commitments.k1).toMatchObject({ what: 'asks finance for the figures', evidence: 'said' });
});

test('what was answered is answered', () => {
  const story = proposed({ promiseId: 'p1' }).add('2026-11-04T10:00Z', 'proposal.declined', {
    proposalId: 'q1',
  });
  const found = openProposal(viewOf(story), 'q1');
  expect(found).toMatchObject({ ok: false, refusal: { code: 'proposal_not_open' } });
});
