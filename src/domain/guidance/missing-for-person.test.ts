import { expect, test } from 'vitest';
import { viewOf } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { missingForPerson } from './missing-for-person.ts';

test('what a person has yet to give before a kind is missing, in the order of the map', () => {
  const deal = viewOf(openedWithKai().standing());
  expect(missingForPerson(deal, 'kai', 'time')).toEqual([]);
  expect(missingForPerson(deal, 'kai', 'change')).toEqual(['time', 'explore']);
});

test('what others have yet to give does not stand in the way of somebody who gave it', () => {
  const story = openedWithKai()
    .join('2026-11-03T09:00Z', 'ada', 'sponsor')
    .confirm('2026-11-04T09:00Z', 'kai', 'time', 'explore');
  const deal = viewOf(story.standing());
  expect(deal.missingForDeal('change')).toEqual(['time', 'explore']);
  expect(missingForPerson(deal, 'kai', 'change')).toEqual([]);
  expect(missingForPerson(deal, 'ada', 'change')).toEqual(['time', 'explore']);
});

test('whatever may be asked of somebody is missing nothing for them', () => {
  const story = openedWithKai().confirm('2026-11-04T09:00Z', 'kai', 'time', 'change');
  const { candidates } = story.standing();
  const deal = viewOf(story.standing());
  for (const { contactId, kind } of candidates) expect(missingForPerson(deal, contactId, kind)).toEqual([]);
});
