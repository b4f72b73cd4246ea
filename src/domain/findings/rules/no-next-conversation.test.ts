import { expect, test } from 'vitest';
import { opened, openedWithKai, Story } from '../../testing/story.ts';

test('a deal in which nothing was ever planned has none from its opening', () => {
  expect(openedWithKai().since('no-next-conversation')).toBe('2026-11-02T08:00Z');
});

test('a deal left without one is found from the end of the last, planned or held', () => {
  const story = openedWithKai().plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z');
  expect(story.since('no-next-conversation')).toBe('2026-11-12T10:00Z');
  expect(story.held('2026-11-12T10:30Z', 'c1').since('no-next-conversation')).toBe('2026-11-12T10:30Z');
});

test('a conversation logged afterwards covers up to its end', () => {
  const story = openedWithKai().held('2026-11-05T15:00Z', 'c1', { participants: ['kai'] });
  expect(story.since('no-next-conversation')).toBe('2026-11-05T15:00Z');
});

test('a cancelled one covered up to its cancelling, and no further than its end', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z')
    .add('2026-11-10T08:00Z', 'conversation.cancelled', { conversationId: 'c1' });
  expect(story.since('no-next-conversation')).toBe('2026-11-10T08:00Z');
  const late = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z')
    .add('2026-11-20T08:00Z', 'conversation.cancelled', { conversationId: 'c1' });
  expect(late.since('no-next-conversation')).toBe('2026-11-12T10:00Z');
});

test('the one that reaches furthest counts, in whatever order they were planned', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c2', '2026-11-20T09:00Z')
    .plan('2026-11-04T09:00Z', 'c1', '2026-11-12T09:00Z');
  expect(story.since('no-next-conversation')).toBe('2026-11-20T10:00Z');
  story.add('2026-11-10T09:00Z', 'conversation.cancelled', { conversationId: 'c2' });
  expect(story.since('no-next-conversation')).toBe('2026-11-12T10:00Z');
});

test('a missed one covers up to its end; a postponed one up to its new end', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z')
    .add('2026-11-05T09:00Z', 'conversation.changed', {
      conversationId: 'c1',
      startsAt: '2026-11-18T09:00:00.000Z',
      endsAt: '2026-11-18T09:30:00.000Z',
    });
  expect(story.since('no-next-conversation')).toBe('2026-11-18T09:30Z');
  story.add('2026-11-18T09:10Z', 'conversation.missed', { conversationId: 'c1', side: 'client' });
  expect(story.since('no-next-conversation')).toBe('2026-11-18T09:30Z');
});

test('they refused: it stays, with the conversation as its evidence', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z')
    .held('2026-11-12T10:00Z', 'c1')
    .closedOut('2026-11-12T10:00Z', 'c1', { kind: 'refused' });
  expect(story.finding('no-next-conversation')).toMatchObject({
    from: '2026-11-12T10:00:00.000Z',
    evidence: ['fact-5'],
  });
});

test('a voided plan covered nothing', () => {
  const story = openedWithKai()
    .plan('2026-11-03T09:00Z', 'c1', '2026-11-12T09:00Z')
    .correct('2026-11-04T09:00Z', 3);
  expect(story.since('no-next-conversation')).toBe('2026-11-02T08:00Z');
});

test('parked, lost and won deals need none; a reopened one does from its reopening', () => {
  expect(
    openedWithKai()
      .add('2026-11-05T09:00Z', 'deal.parked', { until: '2027-01-11' })
      .since('no-next-conversation'),
  ).toBeUndefined();
  expect(
    openedWithKai().add('2026-11-05T09:00Z', 'deal.won', {}).since('no-next-conversation'),
  ).toBeUndefined();
  const story = openedWithKai().add('2026-11-05T09:00Z', 'deal.lost', {});
  expect(story.since('no-next-conversation')).toBeUndefined();
  expect(story.add('2026-11-30T09:00Z', 'deal.reopened', {}).since('no-next-conversation')).toBe(
    '2026-11-30T09:00Z',
  );
});

test('an import floors it to its own instant', () => {
  const by = { kind: 'import', importId: 'i1' } as const;
  const story = opened({}, '2025-03-01T00:00Z', new Story());
  story.facts[0] = { ...story.facts[0]!, by, recordedAt: '2026-11-16T08:00:00.000Z' };
  expect(story.since('no-next-conversation')).toBe('2026-11-16T08:00Z');
});
