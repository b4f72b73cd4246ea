import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../ledger/facts.ts';
import { anyLedger } from '../testing/any-ledger.ts';
import { openedWithKai } from '../testing/story.ts';
import { revisionsOf } from './revisions.ts';

const board = { milestoneId: 'board', name: 'The board meets', kind: 'decide', date: '2026-12-04' } as const;
const withBoard = () => openedWithKai().add('2026-11-03T09:00Z', 'milestone.set', board);
const sequence = (facts: readonly Fact[], id = 'board') => revisionsOf(facts).get(id)?.sequence;

test('a step is told anew when it has another day or another name, by whoever says so', () => {
  const moved = withBoard()
    .client('2026-11-04T09:00Z', 'kai', 'milestone.moved', { milestoneId: 'board', date: '2026-12-11' })
    .add('2026-11-05T09:00Z', 'milestone.set', { ...board, date: '2026-12-11', name: 'The board decides' })
    .add('2026-11-06T09:00Z', 'roadmap.worded', { subject: 'board', words: 'Your board' });
  expect(sequence(withBoard().facts)).toBe(0);
  expect(revisionsOf(moved.facts).get('board')).toMatchObject({ sequence: 3 });
});

test('what a calendar is not told of makes no other revision', () => {
  const same = withBoard()
    .client('2026-11-04T09:00Z', 'kai', 'milestone.moved', { milestoneId: 'board', date: '2026-12-04' })
    .add('2026-11-05T09:00Z', 'milestone.set', { ...board, required: false, contactId: 'kai' })
    .add('2026-11-06T09:00Z', 'note.added', { text: 'Ours alone' });
  expect(sequence(same.facts)).toBe(0);
});

test('a move that is taken back is a further revision, and not the one before it', () => {
  const story = withBoard().add('2026-11-04T09:00Z', 'milestone.moved', {
    milestoneId: 'board',
    date: '2026-12-11',
  });
  const sequences = [sequence(story.facts)];
  for (const day of ['2026-11-05T09:00Z', '2026-11-06T09:00Z']) {
    story.add(day, 'correction.made', { of: story.facts.at(-1)?.id ?? '', void: true });
    sequences.push(sequence(story.facts));
  }
  expect(sequences).toEqual([1, 2, 3]);
});

test('revisions never go back, whatever is written', () => {
  fc.assert(
    fc.property(anyLedger(), fc.nat(30), (facts, until) => {
      const [before, after] = [revisionsOf(facts.slice(0, until)), revisionsOf(facts)];
      for (const [id, { sequence: had }] of before) {
        expect(after.get(id)?.sequence).toBeGreaterThanOrEqual(had);
      }
    }),
  );
});
