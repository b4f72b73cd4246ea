import { expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { mapOf } from '../playbook/map.ts';
import { dealView } from '../standing/deal-view.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { addColleague, type Colleague, mostColleaguesADay } from './add-colleague.ts';

const now = instant('2026-11-05T09:00Z');
const anna: Colleague = {
  ...{ contactId: 'anna', linkId: 'l1', name: 'Anna Berg', email: 'anna@tessel.example' },
  roles: ['legal'],
  needed: true,
};
const nobody = { known: [], addedAt: [] };

function adding(story: Story, around: Parameters<typeof addColleague>[2] = nobody, who = anna) {
  const decided = addColleague(
    {
      deal: dealView(story.standing(), { map: mapOf(defaultPlaybook), zone: 'UTC' }),
      contactId: 'kai',
      writing: { by: { kind: 'client', contactId: 'kai' }, now, newId: () => 'new' },
    },
    who,
    around,
  );
  return decided.ok ? decided.value : decided.refusal.code;
}

test('a colleague joins with their part in it, and gets the roadmap, both by who named them', () => {
  const by = { kind: 'client', contactId: 'kai' };
  expect(adding(openedWithKai())).toMatchObject([
    { type: 'stakeholder.joined', by, data: { contactId: 'anna', roles: ['legal'] } },
    { type: 'roadmap.shared', by, data: { contactId: 'anna', linkId: 'l1' } },
  ]);
});

test('whoever is only to know of it is not waited for', () => {
  const told = { ...anna, roles: [], needed: false };
  expect(adding(openedWithKai(), nobody, told)).toMatchObject([{ data: { needed: false } }, {}]);
});

test.each([
  ['the name', { name: ' anna  BERG', email: null }],
  ['the address', { name: 'A. B.', email: 'Anna@Tessel.example' }],
])('nobody who is or was there is named again, known by %s', (_, known) => {
  expect(adding(openedWithKai(), { known: [known], addedAt: [] })).toBe('colleague_already_there');
});

test('so many in a day, and no more until the first of them was a day ago', () => {
  const since = (at: string) => Array.from({ length: mostColleaguesADay }, () => instant(at));
  expect(adding(openedWithKai(), { known: [], addedAt: since('2026-11-04T09:01Z') })).toBe(
    'colleagues_enough_for_today',
  );
  expect(adding(openedWithKai(), { known: [], addedAt: since('2026-11-04T09:00Z') })).toHaveLength(2);
});

test('nobody joins a plan that has ended, or from one that they left', () => {
  const lost = openedWithKai().add('2026-11-04T09:00Z', 'deal.lost', {});
  expect(adding(lost)).toBe('roadmap_over');
  const left = openedWithKai().add('2026-11-04T09:00Z', 'stakeholder.left', { contactId: 'kai' });
  expect(adding(left)).toBe('stakeholder_not_found');
});
