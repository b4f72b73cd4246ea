import { expect, test } from 'vitest';
import { standingAfter, writingAt } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { joinEarlier } from './join-earlier.ts';
import { newFact } from './writing.ts';

const writing = writingAt('2026-11-02T12:00Z');

test('a meeting of before the deal was opened counts for those who were there', () => {
  const story = openedWithKai();
  const data = { conversationId: 'c1', participants: ['kai'] };
  const held = newFact(writing, 'conversation.held', data, '2026-11-01T10:00:00.000Z');
  const standing = standingAfter(story, joinEarlier(story.standing(), [held], writing));
  expect(standing.positions.kai?.time?.state).toBe('gained');
  expect(standing.stakeholders.kai).toMatchObject({ joinedAt: '2026-11-01T10:00:00.000Z', joinedOrder: 1 });
});

test('nobody joins again for what happened since', () => {
  const story = openedWithKai();
  const touch = newFact(writing, 'touch.made', { contactId: 'kai', channel: 'call', way: 'ours' });
  expect(joinEarlier(story.standing(), [touch], writing)).toEqual([touch]);
});
