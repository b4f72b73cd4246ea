import { expect, test } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { mapOf } from '../playbook/map.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { shortSale } from '../playbook/short-sale.ts';
import type { DealView } from '../standing/deal-view.ts';
import { dealView } from '../standing/deal-view.ts';
import { type FoldContext, fold } from '../standing/fold.ts';
import type { Standing } from '../standing/standing.ts';
import { writingAt } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { instant } from '../time/calendar.ts';
import { effectsOfMove, moveDeal } from './move-deal.ts';

const books: Record<string, Playbook> = { 'complex-sale': defaultPlaybook, 'short-sale': shortSale };
const context: FoldContext = { zone: 'UTC', playbook: ({ key }) => books[key]! };
const at = '2026-11-10T09:00Z';
const viewOf = (standing: Standing): DealView =>
  dealView(standing, { map: mapOf(context.playbook(standing.deal.playbook)), zone: 'UTC' });

/** Kai went far, and then the deal is moved to the short sale. */
function moved() {
  const story = openedWithKai()
    .confirm('2026-11-05T09:00Z', 'kai', 'time', 'explore', 'change', 'collaborate', 'consensus')
    .ask('2026-11-05T09:00Z', 'a1', 'kai', 'invest');
  const before = fold(context, story.facts);
  const facts = moveDeal(before, { key: 'short-sale', version: 1 }, writingAt(at));
  story.add(at, 'deal.changed', { playbook: { key: 'short-sale', version: 1 } });
  return { before, facts, after: fold(context, story.facts) };
}

test('a deal is moved by one fact, and by none where it goes by that version already', () => {
  const { before, facts } = moved();
  expect(facts).toMatchObject([
    { type: 'deal.changed', data: { playbook: { key: 'short-sale', version: 1 } } },
  ]);
  expect(moveDeal(before, { key: 'complex-sale', version: 1 }, writingAt(at))).toEqual([]);
});

test('before it is moved, what is kept, lost and new is told, and what to ask for next on either map', () => {
  const { before, after } = moved();
  const effects = effectsOfMove(viewOf(before), viewOf(after), instant(at));
  expect(effects).toMatchObject({
    kept: ['time', 'explore', 'change'],
    lost: ['collaborate', 'consensus'],
    added: ['mandate', 'fit'],
    gained: { before: { kinds: 5, of: 10 }, after: { kinds: 3, of: 10 } },
    nextKind: { before: 'invest', after: 'mandate' },
    lead: { before: { deal: 0 }, after: { deal: 3, of: 'kai' } },
    nextBest: { after: { kind: 'mandate', contactId: 'kai' } },
  });
  expect(effects.begun.map(({ code }) => code)).toContain('ahead');
  expect(effects.ended.every(({ code }) => code !== 'ahead')).toBe(true);
});
