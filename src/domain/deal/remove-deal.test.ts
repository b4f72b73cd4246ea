import { expect, test } from 'vitest';
import { undoFacts } from '../ledger/undo-facts.ts';
import { codeOf, decided, standingAfter, writingAt } from '../testing/deciding.ts';
import { openedWithKai } from '../testing/story.ts';
import { looksUntouched, removeDeal } from './remove-deal.ts';

const writing = writingAt('2026-11-20T09:00Z');
const planned = () =>
  openedWithKai()
    .add('2026-11-03T09:00Z', 'deal.changed', { name: 'Another name' })
    .add('2026-11-03T10:00Z', 'conversation.planned', {
      conversationId: 'c1',
      startsAt: '2026-11-24T09:00:00.000Z',
      participants: ['kai'],
      plan: {},
    });

test('a deal that was opened by mistake is taken back with all that was filled in', () => {
  const story = planned();
  expect(looksUntouched(story.standing())).toBe(true);
  const standing = standingAfter(story, decided(removeDeal(story.facts, writing)));
  expect(standing.deal.undone).toBe(true);
  expect(standing.stakeholders).toEqual({});
  expect(standing.conversations).toEqual({});
});

test('an entry that was put right before is taken back as well, and what was void stays so', () => {
  const story = planned()
    .correct('2026-11-04T09:00Z', 3)
    .add('2026-11-04T10:00Z', 'correction.made', { of: 'fact-1', with: { name: 'Right' } });
  const voided = decided(removeDeal(story.facts, writing)).map(({ data }) => data);
  expect(voided).toEqual(['fact-1', 'fact-2', 'fact-4'].map((of) => ({ of, void: true, undo: true })));
});

test('once something happened with the client, the deal stays', () => {
  const story = openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore');
  expect(looksUntouched(story.standing())).toBe(false);
  expect(codeOf(removeDeal(story.facts, writing))).toBe('undo_too_late');
  const noted = openedWithKai().add('2026-11-03T09:00Z', 'note.added', { text: 'They called.' });
  expect(codeOf(removeDeal(noted.facts, writing))).toBe('undo_too_late');
});

test('a deal that was deleted stands again once that is undone', () => {
  const story = openedWithKai();
  const voids = decided(removeDeal(story.facts, writing));
  for (const { data } of voids) story.add('2026-11-20T09:00Z', 'correction.made', data as never);
  const back = decided(undoFacts(story.facts, ['fact-3', 'fact-4'], writing));
  expect(standingAfter(story, back).deal.undone).toBeUndefined();
});
