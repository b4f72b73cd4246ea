import { expect, test } from 'vitest';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

const ours = { contactId: 'kai', channel: 'mail', way: 'ours' } as const;
const missed = { conversationId: 'c1', side: 'client' } as const;

test('two touches of ours on different days go unanswered, from the second', () => {
  const story = openedWithKai()
    .add('2026-11-09T09:00Z', 'touch.made', ours)
    .add('2026-11-12T09:00Z', 'touch.made', ours);
  expect(story.since('going-dark')).toBe('2026-11-12T09:00Z');
});

test('one touch, or two on the same day, are patience', () => {
  const story = openedWithKai()
    .add('2026-11-09T00:30Z', 'touch.made', ours)
    .add('2026-11-09T23:30Z', 'touch.made', ours);
  expect(story.since('going-dark')).toBeUndefined();
});

test('days are days in the zone of the deal, in a night on which the clocks change too', () => {
  const berlin = opened({}, '2026-10-05T08:00Z', new Story('Europe/Berlin')).join('2026-10-05T08:00Z', 'kai');
  // 25 October lasts from 22:00Z to 23:00Z the day after: 25 hours.
  berlin.add('2026-10-24T22:00Z', 'touch.made', ours).add('2026-10-25T22:59Z', 'touch.made', ours);
  expect(berlin.since('going-dark')).toBeUndefined();
  berlin.add('2026-10-25T23:00Z', 'touch.made', ours);
  expect(berlin.since('going-dark')).toBe('2026-10-25T23:00Z');
});

test.each([
  [
    'a two-way touch',
    (story: Story) => story.add('2026-11-14T09:00Z', 'touch.made', { ...ours, way: 'two-way' }),
  ],
  ['a held conversation', (story: Story) => story.held('2026-11-14T09:00Z', 'c9', { participants: ['kai'] })],
  [
    'a visit to their roadmap',
    (story: Story) => story.client('2026-11-14T09:00Z', 'kai', 'roadmap.visited', { contactId: 'kai' }),
  ],
  [
    'an answer',
    (story: Story) =>
      story.ask('2026-11-13T09:00Z', 'a1', 'kai', 'time').answer('2026-11-14T09:00Z', 'a1', 'no'),
  ],
] as const)('%s answers them all, and the count starts anew', (_, answer) => {
  const story = openedWithKai()
    .add('2026-11-09T09:00Z', 'touch.made', ours)
    .add('2026-11-12T09:00Z', 'touch.made', ours);
  answer(story);
  story.add('2026-11-20T09:00Z', 'touch.made', ours);
  expect(story.since('going-dark')).toBeUndefined();
  story.add('2026-11-24T09:00Z', 'touch.made', ours);
  expect(story.since('going-dark')).toBe('2026-11-24T09:00Z');
});

test('a touch by the client is theirs, whatever way it was recorded', () => {
  const story = openedWithKai()
    .add('2026-11-09T09:00Z', 'touch.made', ours)
    .client('2026-11-12T09:00Z', 'kai', 'touch.made', ours);
  expect(story.since('going-dark')).toBeUndefined();
  expect(story.standing().memory.unansweredAt).toEqual([]);
});

test('two meetings missed or postponed by the client, in any mix, from the second', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-09T09:00Z')
    .add('2026-11-06T09:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-12T09:00:00.000Z',
      postponedBy: 'client',
    });
  expect(story.since('going-dark')).toBeUndefined();
  story.add('2026-11-12T10:00Z', 'conversation.missed', missed);
  expect(story.since('going-dark')).toBe('2026-11-12T10:00Z');
});

test('what the client postpones on their own page counts, although it is a sign of life', () => {
  const story = openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-09T09:00Z');
  const later = (startsAt: string) => ({ conversationId: 'c1', startsAt });
  story
    .client('2026-11-06T09:00Z', 'kai', 'conversation.changed', later('2026-11-12T09:00:00.000Z'))
    .client('2026-11-11T09:00Z', 'kai', 'conversation.changed', later('2026-11-18T09:00:00.000Z'));
  expect(story.since('going-dark')).toBe('2026-11-11T09:00Z');
});

test('what we missed, moved or brought forward says nothing of the client', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z')
    .add('2026-11-06T09:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-11T09:00:00.000Z',
      postponedBy: 'client',
    })
    .add('2026-11-07T09:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-13T09:00:00.000Z',
      postponedBy: 'us',
    })
    .add('2026-11-13T10:00Z', 'conversation.missed', { conversationId: 'c1', side: 'us' });
  expect(story.since('going-dark')).toBeUndefined();
});

test('a deal that is parked, won or lost does not go dark', () => {
  const story = () =>
    openedWithKai().add('2026-11-09T09:00Z', 'touch.made', ours).add('2026-11-12T09:00Z', 'touch.made', ours);
  expect(
    story().add('2026-11-13T09:00Z', 'deal.parked', { until: '2027-01-11' }).since('going-dark'),
  ).toBeUndefined();
  expect(story().add('2026-11-13T09:00Z', 'deal.lost', {}).since('going-dark')).toBeUndefined();
  expect(story().add('2026-11-13T09:00Z', 'deal.won', {}).since('going-dark')).toBeUndefined();
});
