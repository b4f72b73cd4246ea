import { describe, expect, test } from 'vitest';
import { codeOf, decided, map, standingAfter, writingAt } from '../testing/deciding.ts';
import { fullPlan, openedWithKai } from '../testing/story.ts';
import { cancelConversation, changeConversation, missConversation } from './change-conversation.ts';
import { holdConversation } from './hold-conversation.ts';
import { planConversation } from './plan-conversation.ts';

const now = '2026-11-10T12:00Z';
const story = () => openedWithKai().plan('2026-11-10T09:00Z', 'c1', '2026-11-18T09:00Z');

describe('planning', () => {
  const plan = (change: object = {}) =>
    planConversation(
      story().standing(),
      map,
      {
        conversationId: 'c2',
        startsAt: '2026-11-20T09:00:00.000Z',
        participants: ['kai'],
        plan: {},
        ...change,
      },
      writingAt(now),
    );

  test('puts a conversation ahead', () => {
    const standing = standingAfter(story(), decided(plan()));
    expect(standing.conversations.c2).toMatchObject({ state: 'planned', endsAt: '2026-11-20T10:00:00.000Z' });
  });

  test.each([
    ['a time that has passed', { startsAt: '2026-11-10T11:00:00.000Z' }, 'next_conversation_in_the_past'],
    ['an end before its start', { endsAt: '2026-11-20T08:00:00.000Z' }, 'conversation_ends_before_it_starts'],
    ['somebody who is not in the deal', { participants: ['ina'] }, 'stakeholder_not_found'],
    [
      'a kind that the map does not know',
      { plan: { objective: { kind: 'astonish', contactId: 'kai' } } },
      'kind_not_found',
    ],
    [
      'an ask of somebody unknown',
      { plan: { objective: { kind: 'explore', contactId: 'ina' } } },
      'stakeholder_not_found',
    ],
    ['the id of another conversation', { conversationId: 'c1' }, 'id_already_used'],
  ])('refuses %s', (_, change, code) => {
    expect(codeOf(plan(change))).toBe(code);
  });
});

describe('changing', () => {
  const change = (changes: object, at = now) =>
    changeConversation(story().standing(), map, { conversationId: 'c1', ...changes }, writingAt(at));

  test('another time keeps the length', () => {
    const facts = decided(change({ startsAt: '2026-11-19T14:00:00.000Z', postponedBy: 'client' }));
    expect(standingAfter(story(), facts).conversations.c1).toMatchObject({
      startsAt: '2026-11-19T14:00:00.000Z',
      endsAt: '2026-11-19T15:00:00.000Z',
    });
  });

  test('a better plan replaces the one before and moves nothing', () => {
    const [fact] = decided(change({ plan: { ...fullPlan, agenda: 'all new' }, postponedBy: 'client' }));
    expect(fact?.data).not.toHaveProperty('startsAt');
    expect(fact?.data).not.toHaveProperty('postponedBy');
  });

  test('only what is planned can be changed, cancelled or missed', () => {
    const held = story().held('2026-11-18T10:00Z', 'c1').standing();
    const writing = writingAt('2026-11-18T12:00Z');
    expect(codeOf(changeConversation(held, map, { conversationId: 'c1' }, writing))).toBe(
      'conversation_not_planned',
    );
    expect(codeOf(cancelConversation(held, { conversationId: 'c1' }, writing))).toBe(
      'conversation_not_planned',
    );
    expect(codeOf(cancelConversation(held, { conversationId: 'c7' }, writing))).toBe(
      'conversation_not_found',
    );
  });

  test('a conversation that has not begun was not missed', () => {
    const miss = (at: string) =>
      missConversation(story().standing(), { conversationId: 'c1', side: 'client' }, writingAt(at));
    expect(codeOf(miss(now))).toBe('happened_in_the_future');
    expect(decided(miss('2026-11-20T09:00Z'))[0]?.happenedAt).toBe('2026-11-18T10:00:00.000Z');
  });
});

describe('holding', () => {
  const hold = (holding: object, at = '2026-11-18T12:00Z', of = story()) =>
    holdConversation(of.standing(), { conversationId: 'c1', ...holding }, writingAt(at));

  test('is as planned where nothing else is said, with those who are still there', () => {
    const facts = decided(hold({ notes: 'went well' }));
    expect(facts[0]).toMatchObject({
      happenedAt: '2026-11-18T10:00:00.000Z',
      data: { participants: ['kai'], notes: 'went well' },
    });
    const left = story().add('2026-11-12T09:00Z', 'stakeholder.left', { contactId: 'kai' });
    expect(decided(hold({}, undefined, left))[0]?.data).toMatchObject({ participants: [] });
  });

  test('saves notes of a conversation that was held, and moves nothing', () => {
    const held = story().held('2026-11-18T11:30Z', 'c1');
    const standing = standingAfter(held, decided(hold({ notes: 'later' }, undefined, held)));
    expect(standing.conversations.c1).toMatchObject({ notes: 'later', endsAt: '2026-11-18T11:30:00.000Z' });
  });

  test('logs one that was never planned, but none that lies ahead', () => {
    const log = (startsAt: string) => hold({ conversationId: 'c9', startsAt, participants: ['kai'] });
    expect(codeOf(log('2026-11-18T10:30:00.000Z'))).toBe('done');
    expect(codeOf(log('2026-11-18T13:00:00.000Z'))).toBe('happened_in_the_future');
    expect(codeOf(hold({}, now))).toBe('happened_in_the_future');
  });
});
