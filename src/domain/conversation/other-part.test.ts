import { expect, test } from 'vitest';
import { decided, viewOf, writingAt } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { changeOtherPart, goOnWithout, holdOtherPart } from './other-part.ts';

const conversationId = 'c1';
const startsAt = '2026-11-24T09:00:00.000Z';
const endsAt = '2026-11-24T10:00:00.000Z';
const writing = writingAt('2026-11-20T09:00Z');
const later = writingAt('2026-11-24T10:30Z');

/** Kai and Ute are in this deal; the conversation is about another one, too. */
const part = () =>
  openedWithKai()
    .join('2026-11-03T09:00Z', 'ute', 'user')
    .add('2026-11-04T09:00Z', 'conversation.planned', {
      ...{ conversationId, startsAt, endsAt, participants: ['kai', 'ute'], plan: {}, alsoIn: ['other'] },
    });
const change = (given: object) => {
  const { standing, map } = viewOf(part().standing());
  return decided(changeOtherPart({ standing, map }, { conversationId, ...given }, writing)).map(
    ({ data }) => data,
  );
};

test('another time is another time in the other deal; what is as it was is not said again', () => {
  expect(change({ startsAt: '2026-11-25T09:00:00.000Z', channel: 'meeting', postponedBy: 'client' })).toEqual(
    [
      expect.objectContaining({
        startsAt: '2026-11-25T09:00:00.000Z',
        endsAt: '2026-11-25T10:00:00.000Z',
        postponedBy: 'client',
      }),
    ],
  );
  expect(change({ startsAt, endsAt, channel: 'meeting', postponedBy: 'client', alsoIn: ['other'] })).toEqual(
    [],
  );
});

test('what has come to another end in a deal stays as it is there', () => {
  const cancelled = part().add('2026-11-05T09:00Z', 'conversation.cancelled', { conversationId });
  const { standing, map } = viewOf(cancelled.standing());
  const moved = { conversationId, startsAt: '2026-11-25T09:00:00.000Z' };
  expect(decided(changeOtherPart({ standing, map }, moved, writing))).toEqual([]);
  expect(decided(holdOtherPart(standing, standing, { conversationId }, later))).toEqual([]);
});

test('who is known in both deals was there in both or in neither; of the others its own plan says it', () => {
  const named = openedWithKai().join('2026-11-03T09:00Z', 'ada', 'finance').standing();
  const there = (participants: string[]) =>
    decided(holdOtherPart(part().standing(), named, { conversationId, participants, endsAt }, later)).map(
      ({ data }) => (data as { participants?: readonly string[] }).participants,
    );
  expect(there(['ada'])).toEqual([['ute']]);
  expect(there(['ada', 'kai'])).toEqual([['kai', 'ute']]);
});

test('the others go on without a deal that was taken out', () => {
  const facts = goOnWithout(part().standing(), conversationId, 'other', writing);
  expect(facts.map(({ data }) => data)).toEqual([{ conversationId, alsoIn: [] }]);
  expect(goOnWithout(part().standing(), conversationId, 'somebody else’s', writing)).toEqual([]);
});
