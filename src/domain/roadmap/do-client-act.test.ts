import { expect, test } from 'vitest';
import type { NewFact } from '../ledger/facts.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { mapOf } from '../playbook/map.ts';
import { dealView } from '../standing/deal-view.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import type { ClientAct } from './client-act.ts';
import { doClientAct } from './do-client-act.ts';

const now = instant('2026-11-05T09:00Z');

/** What kai does on the roadmap of the deal that the story tells. */
function doing(story: Story, act: ClientAct) {
  let made = 0;
  return doClientAct(
    {
      deal: dealView(story.standing(), { map: mapOf(defaultPlaybook), zone: 'UTC' }),
      contactId: 'kai',
      writing: { by: { kind: 'client', contactId: 'kai' }, now, newId: () => `new-${++made}` },
    },
    act,
  );
}

function written(story: Story, act: ClientAct): Pick<NewFact, 'type' | 'data'>[] {
  const decided = doing(story, act);
  if (!decided.ok) throw new Error(decided.refusal.message);
  return decided.value.map(({ type, data }) => ({ type, data }) as NewFact);
}

const refused = (story: Story, act: ClientAct) => {
  const decided = doing(story, act);
  return decided.ok ? null : decided.refusal.code;
};

const planned = () => openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-10T09:00Z');
const milestone = { milestoneId: 'm1', name: 'The board meets', kind: 'decide', date: '2026-12-04' } as const;
const withMilestone = (change = {}) =>
  openedWithKai().add('2026-11-03T09:00Z', 'milestone.set', { ...milestone, ...change });

test('all of it is written as theirs', () => {
  const decided = doing(planned(), { act: 'attend', conversationId: 'c1' });
  expect(decided.ok && decided.value[0]?.by).toEqual({ kind: 'client', contactId: 'kai' });
});

test('a button that is pressed twice writes once', () => {
  const story = planned().client('2026-11-04T09:00Z', 'kai', 'conversation.accepted', {
    conversationId: 'c1',
    contactId: 'kai',
    evidence: 'roadmap',
  });
  expect(written(story, { act: 'attend', conversationId: 'c1' })).toEqual([]);
});

test('somebody who proposed another time since can say again that they will be there', () => {
  const by = { conversationId: 'c1', contactId: 'kai' } as const;
  const story = planned()
    .client('2026-11-04T09:00Z', 'kai', 'conversation.accepted', { ...by, evidence: 'roadmap' })
    .client('2026-11-04T10:00Z', 'kai', 'proposal.made', {
      ...by,
      proposalId: 'q1',
      startsAt: instant('2026-11-12T09:00Z'),
    });
  expect(written(story, { act: 'attend', conversationId: 'c1' })).toMatchObject([
    { type: 'conversation.accepted' },
  ]);
});

test('another time is proposed; the time that it has is taken', () => {
  const at = (startsAt: string): ClientAct => ({
    act: 'propose time',
    conversationId: 'c1',
    startsAt: instant(startsAt),
  });
  expect(written(planned(), at('2026-11-12T09:00Z'))).toMatchObject([{ type: 'proposal.made' }]);
  expect(written(planned(), at('2026-11-10T09:00Z'))).toMatchObject([{ type: 'conversation.accepted' }]);
  expect(refused(planned(), at('2026-11-04T09:00Z'))).toBe('next_conversation_in_the_past');
});

test('who comes after all, and then would have another time after all, proposes it anew and not a second time', () => {
  const time: ClientAct = {
    act: 'propose time',
    conversationId: 'c1',
    startsAt: instant('2026-11-12T09:00Z'),
  };
  const by = { conversationId: 'c1', contactId: 'kai' } as const;
  const proposed = planned().client('2026-11-03T10:00Z', 'kai', 'proposal.made', {
    ...by,
    proposalId: 'q1',
    startsAt: instant('2026-11-12T09:00Z'),
    words: 'Our audit',
  });
  expect(written(proposed, time)).toEqual([]);
  const comes = proposed.client('2026-11-03T11:00Z', 'kai', 'conversation.accepted', {
    ...by,
    evidence: 'roadmap',
  });
  const again = written(comes, time);
  expect(again).toMatchObject([{ type: 'proposal.made', data: { proposalId: 'q1', words: 'Our audit' } }]);
});

test('a conversation that is over or unknown is nothing to come to', () => {
  expect(refused(planned(), { act: 'attend', conversationId: 'c9' })).toBe('conversation_not_found');
  const over = openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-04T09:00Z');
  expect(refused(over, { act: 'attend', conversationId: 'c1' })).toBe('conversation_not_planned');
});

test('any date of their process may be moved, and a step is finished by whose it is', () => {
  const theirs = withMilestone({ contactId: 'ina' });
  const moved = written(theirs, { act: 'set date', milestoneId: 'm1', date: '2026-12-11' });
  expect(moved).toMatchObject([{ type: 'milestone.moved', data: { date: '2026-12-11' } }]);
  expect(refused(theirs, { act: 'finish', milestoneId: 'm1' })).toBe('milestone_not_found');
  expect(written(withMilestone(), { act: 'finish', milestoneId: 'm1' })).toMatchObject([
    { type: 'milestone.done' },
  ]);
});

test('a finished step gives what it stands for, where that is theirs to give', () => {
  const story = withMilestone({ name: 'The budget is made', kind: 'invest' });
  expect(written(story, { act: 'finish', milestoneId: 'm1' })).toMatchObject([
    { type: 'milestone.done' },
    { type: 'position.confirmed', data: { contactId: 'kai', kind: 'invest' } },
  ]);
});

test('that their board has met does not say what it decided', () => {
  expect(written(withMilestone(), { act: 'finish', milestoneId: 'm1' }).map(({ type }) => type)).toEqual([
    'milestone.done',
  ]);
});

test('what somebody else committed to is not theirs to confirm, keep or correct', () => {
  const story = openedWithKai()
    .join('2026-11-02T09:00Z', 'ina', 'user')
    .commit('2026-11-03T09:00Z', 'k1', 'ina', 'explore');
  for (const act of ['confirm commitment', 'keep commitment', 'correct'] as const) {
    const code = refused(story, { act, commitmentId: 'k1', what: 'something else' } as ClientAct);
    expect(code).toBe('commitment_not_found');
  }
});

test('what they committed to by our word they confirm, keep, or would have otherwise', () => {
  const story = openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore');
  expect(written(story, { act: 'confirm commitment', commitmentId: 'k1' })).toMatchObject([
    { type: 'commitment.confirmed' },
  ]);
  expect(written(story, { act: 'keep commitment', commitmentId: 'k1' })).toMatchObject([
    { type: 'commitment.kept' },
  ]);
  const corrected = written(story, { act: 'correct', commitmentId: 'k1', due: '2026-11-20' });
  expect(corrected).toMatchObject([
    { type: 'proposal.made', data: { commitmentId: 'k1', due: '2026-11-20' } },
  ]);
});

test('who has left the deal does nothing on its roadmap any more', () => {
  const story = planned().add('2026-11-04T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(refused(story, { act: 'agree' })).toBe('stakeholder_not_found');
});
