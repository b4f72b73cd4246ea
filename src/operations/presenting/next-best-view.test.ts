import { expect, test } from 'vitest';
import { mapOf } from '#domain/playbook/map.ts';
import { viewOf } from '#domain/testing/deciding.ts';
import { openedWithKai, type Story } from '#domain/testing/story.ts';
import { instant } from '#domain/time/calendar.ts';
import { shownNextBest } from './next-best-view.ts';
import { readersPlaybook } from './readers-playbook.ts';
import { seen } from './seen.ts';

function askedFor(story: Story, locale = 'en-GB') {
  const deal = viewOf(story.standing());
  const eyes = seen({
    now: instant('2026-11-20T09:00Z'),
    locale,
    zone: 'Europe/Berlin',
    memberId: 'lena',
    ownerId: 'lena',
    doers: new Map(),
    currency: 'EUR',
    names: { person: () => 'Kai', title: () => null, member: () => 'Lena' },
    map: mapOf(readersPlaybook(deal.map.playbook, locale)),
  });
  return shownNextBest(deal, eyes)?.clientCommitsTo;
}

test('somebody who gave nothing yet is asked for a first conversation', () => {
  expect(askedFor(openedWithKai())).toBe('give us a first conversation');
  expect(askedFor(openedWithKai(), 'de-DE')).toBe('uns ein erstes Gespräch geben');
});

test('what is asked for after it is in the words of the playbook', () => {
  const met = openedWithKai().confirm('2026-11-04T09:00Z', 'kai', 'time');
  expect(askedFor(met)).toBe('look at their situation with us');
});
