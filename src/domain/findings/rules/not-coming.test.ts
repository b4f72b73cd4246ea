import { expect, test } from 'vitest';
import { fullPlan, openedWithKai } from '../../testing/story.ts';

const declined = { conversationId: 'c1', contactId: 'kai', evidence: 'roadmap' } as const;
const planned = () =>
  openedWithKai()
    .join('2026-11-02T10:00Z', 'ben', 'user')
    .add('2026-11-03T09:00Z', 'conversation.planned', {
      conversationId: 'c1',
      startsAt: '2026-11-20T09:00:00.000Z',
      participants: ['kai', 'ben'],
      plan: fullPlan,
    });

test('whoever is to be asked will not be there: that is known from their word on', () => {
  const story = planned().client('2026-11-04T09:00Z', 'kai', 'conversation.declined', declined);
  expect(story.since('not-coming', 'c1')).toBe('2026-11-04T09:00Z');
});

test('one of several who stays away leaves the plan as it is, all of them do not', () => {
  const story = planned().client('2026-11-04T09:00Z', 'ben', 'conversation.declined', {
    ...declined,
    contactId: 'ben',
  });
  expect(story.since('not-coming', 'c1')).toBeUndefined();
  story
    .add('2026-11-04T10:00Z', 'conversation.changed', {
      conversationId: 'c1',
      plan: { ...fullPlan, objective: null },
    })
    .client('2026-11-05T09:00Z', 'kai', 'conversation.declined', declined);
  expect(story.since('not-coming', 'c1')).toBe('2026-11-05T09:00Z');
});

test('who has not said refused nothing, and who names another time waits for us instead', () => {
  expect(planned().since('not-coming', 'c1')).toBeUndefined();
  const story = planned()
    .client('2026-11-04T09:00Z', 'kai', 'conversation.declined', declined)
    .client('2026-11-04T09:05Z', 'kai', 'proposal.made', {
      proposalId: 'q1',
      contactId: 'kai',
      conversationId: 'c1',
      startsAt: '2026-11-23T09:00:00.000Z',
    });
  expect(story.since('not-coming', 'c1')).toBeUndefined();
});

test('another time asks them anew', () => {
  const story = planned()
    .client('2026-11-04T09:00Z', 'kai', 'conversation.declined', declined)
    .add('2026-11-05T09:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-23T09:00:00.000Z',
    });
  expect(story.since('not-coming', 'c1')).toBeUndefined();
});
