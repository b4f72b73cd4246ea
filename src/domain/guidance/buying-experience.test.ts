import { expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { mapOf } from '../playbook/map.ts';
import { dealView } from '../standing/deal-view.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { guidanceOnBuying } from './buying-experience.ts';

const viewOf = (story: Story) =>
  dealView(story.standing(), { map: mapOf(defaultPlaybook), zone: story.context.zone });
const early = () => viewOf(openedWithKai());

test('while nobody knows how often they buy this, it is a question to ask', () => {
  expect(guidanceOnBuying(early(), null)).toBe('ask');
});

test('a first-time buyer is shown the way, one who changes every year is asked what keeps going wrong', () => {
  expect(guidanceOnBuying(early(), 'first time')).toBe('show the way');
  expect(guidanceOnBuying(early(), 'every year')).toBe('what keeps going wrong');
  expect(guidanceOnBuying(early(), 'sometimes')).toBeNull();
});

test('once everybody has looked at the solution, or the deal is over, it changes nothing any more', () => {
  expect(
    guidanceOnBuying(viewOf(openedWithKai().confirm('2026-11-03T09:00Z', 'kai', 'review')), null),
  ).toBeNull();
  expect(
    guidanceOnBuying(viewOf(openedWithKai().add('2026-11-03T09:00Z', 'deal.lost', {})), null),
  ).toBeNull();
});
