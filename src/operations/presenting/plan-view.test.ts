import { expect, test } from 'vitest';
import { missingForPerson } from '#domain/guidance/missing-for-person.ts';
import { onceTheyAreThere } from '#domain/guidance/once-they-are-there.ts';
import { viewOf } from '#domain/testing/deciding.ts';
import { openedWithKai } from '#domain/testing/story.ts';
import { instant } from '#domain/time/calendar.ts';
import { aheadIfAsked, leftAlone, proposedAgenda, shownAlternatives } from './plan-view.ts';
import { type Seen, seen } from './seen.ts';

const now = instant('2026-11-20T09:00Z');
const story = () =>
  openedWithKai()
    .join('2026-11-03T09:00Z', 'ada', 'decision maker')
    .join('2026-11-03T09:30Z', 'ute', 'user')
    .confirm('2026-11-04T09:00Z', 'kai', 'time', 'explore');

function look(locale = 'en-GB'): { deal: ReturnType<typeof viewOf>; eyes: Seen } {
  const deal = viewOf(story().standing());
  const names = {
    person: (id: string | null | undefined) => (id ?? '').replace(/^./, (letter) => letter.toUpperCase()),
    title: () => null,
    member: () => 'Lena',
  };
  const eyes = seen({
    now,
    locale,
    zone: 'Europe/Berlin',
    memberId: 'lena',
    ownerId: 'lena',
    doers: new Map(),
    currency: 'EUR',
    names,
    map: deal.map,
  });
  return { deal: onceTheyAreThere(deal, ['kai', 'ada', 'ute'], now), eyes };
}

test('what else may be asked is missing nothing, and whoever will be there comes first', () => {
  const { deal, eyes } = look();
  const choices = shownAlternatives(deal, ['ute'], now, eyes);
  expect(choices[0]).toMatchObject({ contactName: 'Ute', isThere: true });
  expect(choices.length).toBeLessThanOrEqual(9);
  for (const { contactId, kind } of choices) expect(missingForPerson(deal, contactId, kind)).toEqual([]);
});

test('why somebody may be asked says what they gave before it, and on which day', () => {
  const { deal, eyes } = look();
  const kai = shownAlternatives(deal, ['kai'], now, eyes)[0];
  expect(kai).toMatchObject({ kind: 'change', why: 'It comes after Explore, which Kai gave on 4 Nov.' });
});

test('anything may be chosen, and what it would mean is said', () => {
  const { deal, eyes } = look();
  expect(aheadIfAsked(deal, 'explore', eyes)).toBeNull();
  expect(aheadIfAsked(deal, 'collaborate', eyes)).toMatch(/^That would be 2 ahead of (Ada|Ute)\.$/);
  expect(aheadIfAsked(deal, 'collaborate', look('de-DE').eyes)).toMatch(/^Das wäre (Ada|Ute) um 2 voraus\.$/);
});

test('the agenda begins with what is open and ends with what comes next', () => {
  const { deal, eyes } = look();
  const change = deal.map.kind('change')!;
  expect(proposedAgenda(deal, change, { participants: ['kai'], open: ['The scrap report'] }, eyes)).toEqual([
    'Back to: The scrap report',
    'What happens if it stays as it is',
    'What happens next, and when we talk again',
  ]);
});

test('the agenda of somebody who was in no conversation yet does not go back to one', () => {
  const held = story().plan('2026-11-09T09:00Z', 'c1', '2026-11-10T09:00Z').held('2026-11-10T10:00Z', 'c1');
  const deal = onceTheyAreThere(viewOf(held.standing()), ['kai', 'ada', 'ute'], now);
  const { eyes } = look();
  const explore = deal.map.kind('explore')!;
  const first = (who: string) => proposedAgenda(deal, explore, { participants: [who], open: [] }, eyes)[0];
  expect(first('kai')).toBe('What has changed since 10 Nov');
  expect(first('ute')).toBe('How it works today, and what it costs you');
});

test('what to leave alone says what it still needs, and what to say instead', () => {
  const { deal, eyes } = look();
  const lines = leftAlone(deal, 'change', eyes);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^Collaborate: first .*change.*\. If they bring it up: “.+”$/);
});

test('what may be asked is judged by when it would be asked', () => {
  const asked = story()
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'change')
    .answer('2026-11-05T09:00Z', 'a1', 'maybe', { reviewOn: '2026-11-26' });
  const deal = onceTheyAreThere(viewOf(asked.standing()), ['kai'], now);
  const { eyes } = look();
  const kinds = (at: string) =>
    shownAlternatives(deal, ['kai'], instant(at), eyes).filter(({ contactId }) => contactId === 'kai');
  expect(kinds('2026-11-25T22:59Z')).toEqual([]);
  expect(kinds('2026-11-26T08:00Z')).toMatchObject([{ kind: 'change', why: 'Kai said maybe on 5 Nov.' }]);
});
