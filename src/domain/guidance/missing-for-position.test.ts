import { expect, test } from 'vitest';
import { viewOf } from '../testing/deciding.ts';
import { fullPlan, opened, openedWithKai, type Story } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { givenBy, missingForPosition } from './missing-for-position.ts';

const at = instant('2026-11-20T09:00Z');
const missing = (story: Story, kind: string | null) => missingForPosition(viewOf(story.standing()), kind, at);
const kinds = (story: Story, kind: string | null) => missing(story, kind).map((one) => one.kind);

const metBoth = () =>
  openedWithKai()
    .join('2026-11-03T08:00Z', 'ada', 'sponsor')
    .confirm('2026-11-04T09:00Z', 'kai', 'time', 'explore')
    .confirm('2026-11-04T09:00Z', 'ada', 'time');

test('nothing is missing for the position that a deal has, nor for one that it has left behind', () => {
  const story = metBoth();
  expect(story.standing().nextKind).toBe('explore');
  expect(kinds(story, 'explore')).toEqual([]);
  expect(kinds(story, 'time')).toEqual([]);
});

test('for a later position everything before it is missing, with those alone who have yet to give it', () => {
  const story = metBoth();
  expect(kinds(story, 'change')).toEqual(['explore']);
  expect(missing(story, 'change')[0]?.givers.map(({ contactId }) => contactId)).toEqual(['ada']);
  expect(kinds(story, 'consensus')).toEqual(['explore', 'change', 'collaborate']);
});

test('a deal stands at a kind exactly when nothing is missing for it and it is not gained itself', () => {
  const story = metBoth();
  const check = () => {
    const standing = story.standing();
    const view = viewOf(standing);
    const stands = view.map.keys.filter(
      (kind) => missing(story, kind).length === 0 && !view.isGainedForDeal(kind),
    );
    expect(stands).toEqual(standing.nextKind === null ? [] : [standing.nextKind]);
  };
  check();
  for (const kind of ['explore', 'change', 'collaborate', 'consensus']) {
    story.confirm('2026-11-10T09:00Z', 'ada', kind);
    check();
  }
});

test('somebody who was asked and said maybe is missing with both days', () => {
  const story = metBoth()
    .ask('2026-11-12T09:00Z', 'a1', 'ada', 'explore')
    .answer('2026-11-12T09:30Z', 'a1', 'maybe', { reviewOn: '2026-12-03' });
  expect(missing(story, 'change')[0]?.givers[0]).toMatchObject({
    contactId: 'ada',
    state: 'maybe',
    askedAt: '2026-11-12T09:00:00.000Z',
    askId: 'a1',
    reviewOn: '2026-12-03',
    first: [],
  });
});

test('what is asked of them first is named, and what may be asked now needs nothing first', () => {
  const story = metBoth();
  const [explore, change] = missing(story, 'collaborate');
  expect(explore?.givers[0]).toMatchObject({ contactId: 'ada', first: [] });
  expect(change?.givers.find(({ contactId }) => contactId === 'ada')?.first).toEqual(['explore']);
});

test('a conversation ahead in which it is to be asked is named', () => {
  const story = metBoth().plan('2026-11-10T09:00Z', 'c1', '2026-11-24T09:00Z', {
    participants: ['ada'],
    plan: { ...fullPlan, objective: { kind: 'explore', contactId: 'ada', wording: 'May we look?' } },
  });
  expect(missing(story, 'change')[0]?.givers[0]?.plannedIn).toEqual({
    conversationId: 'c1',
    startsAt: '2026-11-24T09:00:00.000Z',
  });
});

test('where nobody in the deal can give a kind, whose part it would be is said', () => {
  const story = opened()
    .join('2026-11-03T08:00Z', 'ute', 'user')
    .confirm('2026-11-04T09:00Z', 'ute', 'time', 'explore');
  expect(missing(story, 'collaborate')[0]).toMatchObject({
    kind: 'change',
    givers: [],
    nobody: ['sponsor', 'decision maker', 'economic buyer'],
  });
});

test('what is waived is not missing', () => {
  const story = metBoth().add('2026-11-05T09:00Z', 'waiver.made', {
    waiverId: 'w1',
    kind: 'explore',
    contactId: 'ada',
    reason: 'she wrote the study',
  });
  expect(kinds(story, 'change')).toEqual([]);
});

test('at the end of the map everything is missing that is not gained', () => {
  expect(kinds(metBoth(), null)).toHaveLength(9);
});

test('who gave a kind is told, so that it is known who would have to take it back', () => {
  const view = viewOf(metBoth().standing());
  expect(givenBy(view, 'time').given.map(({ contactId }) => contactId)).toEqual(['kai', 'ada']);
  expect(givenBy(view, 'time').given[0]).toMatchObject({ since: '2026-11-04T09:00:00.000Z', byClient: true });
  expect(givenBy(view, 'change').given).toEqual([]);
});
