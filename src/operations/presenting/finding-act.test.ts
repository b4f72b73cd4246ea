import { expect, test } from 'vitest';
import { viewOf } from '#domain/testing/deciding.ts';
import { openedWithKai, type Story } from '#domain/testing/story.ts';
import { instant } from '#domain/time/calendar.ts';
import { shownFindings } from './finding-view.ts';
import { seen } from './seen.ts';

const changeOpened = () =>
  openedWithKai().add('2026-11-10T09:00Z', 'topic.opened', { kind: 'change', framing: 'final' });
const objective = { contactId: 'kai', kind: 'explore', wording: 'An hour?' };

function goBack(story: Story) {
  const deal = viewOf(story.standing());
  const eyes = seen({
    now: instant('2026-11-20T09:00Z'),
    locale: 'en-GB',
    zone: 'Europe/Berlin',
    memberId: 'lena',
    ownerId: 'lena',
    doers: new Map(),
    currency: 'EUR',
    names: { person: () => 'Kai', title: () => null, member: () => 'Lena' },
    map: deal.map,
  });
  return shownFindings(deal, deal.standing.findings, eyes).find(({ code }) => code === 'ahead')?.act;
}

test('going back to somebody is to be planned until a conversation asks them for what is missing', () => {
  expect(goBack(changeOpened())).toMatchObject({ label: 'Plan to go back', conversationId: null });
  const planned = changeOpened().plan('2026-11-12T09:00Z', 'c1', '2026-11-24T09:00Z', {
    plan: { objective },
  });
  expect(goBack(planned)).toMatchObject({ label: 'See the plan for Tue', conversationId: 'c1' });
  const another = { plan: { objective: { ...objective, kind: 'change' } } };
  const elsewhere = changeOpened().plan('2026-11-12T09:00Z', 'c1', '2026-11-24T09:00Z', another);
  expect(goBack(elsewhere)).toMatchObject({ label: 'Plan to go back', conversationId: null });
});
