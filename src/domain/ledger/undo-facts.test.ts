import { expect, test } from 'vitest';
import { codeOf, decided, standingAfter, viewOf, writingAt } from '../testing/deciding.ts';
import { openedWithKai, type Story } from '../testing/story.ts';
import { correctFact } from './correct-fact.ts';
import { undoFacts } from './undo-facts.ts';

const writing = writingAt('2026-11-20T09:00Z');
/** Opened, joined, and a commitment of Kai's: the facts 1 to 3. */
const story = () => openedWithKai().commit('2026-11-03T09:00Z', 'k1', 'kai', 'explore');

const undo = (of: Story, ...places: number[]) =>
  undoFacts(
    of.facts,
    places.map((place) => `fact-${place}`),
    writing,
  );

test('all facts of an act are voided together, and are void once', () => {
  const voids = decided(undo(story(), 2, 3));
  expect(voids.map(({ data }) => data)).toEqual([
    { of: 'fact-2', void: true, undo: true },
    { of: 'fact-3', void: true, undo: true },
  ]);
  expect(decided(undo(story().correct('2026-11-04T09:00Z', 3), 3))).toEqual([]);
});

test('what somebody has built on is not taken back', () => {
  const kept = story().add('2026-11-05T09:00Z', 'commitment.kept', { commitmentId: 'k1' });
  expect(codeOf(undo(kept, 3))).toBe('undo_too_late');
  expect(codeOf(undo(kept, 4))).toBe('done');
  expect(codeOf(undo(kept, 3, 4))).toBe('done');
  const keptAndTakenBack = kept.correct('2026-11-06T09:00Z', 4);
  expect(codeOf(undo(keptAndTakenBack, 3))).toBe('done');
});

test('a conversation that was closed out since stands', () => {
  const planned = openedWithKai().add('2026-11-03T09:00Z', 'conversation.planned', {
    conversationId: 'c1',
    startsAt: '2026-11-04T09:00:00.000Z',
    participants: ['kai'],
    plan: {},
  });
  expect(codeOf(undo(planned, 3))).toBe('done');
  planned.add('2026-11-04T10:00Z', 'conversation.closed-out', { conversationId: 'c1' });
  expect(codeOf(undo(planned, 3))).toBe('undo_too_late');
});

test('somebody joined and was spoken to since: they stay', () => {
  expect(codeOf(undo(story(), 2))).toBe('undo_too_late');
  // Joining once more, earlier, as when an old meeting is recorded, holds nothing.
  const again = story()
    .add('2026-11-01T09:00Z', 'stakeholder.joined', { contactId: 'kai', roles: ['sponsor'] })
    .commit('2026-11-05T09:00Z', 'k2', 'kai', 'change');
  expect(codeOf(undo(again, 4))).toBe('done');
});

test('what goes on beside it holds nothing', () => {
  const beside = story()
    .commit('2026-11-05T09:00Z', 'k2', 'kai', 'change')
    .add('2026-11-06T09:00Z', 'deal.changed', { name: 'Another name' });
  expect(codeOf(undo(beside, 3))).toBe('done');
  beside.add('2026-11-06T10:00Z', 'deal.changed', { valueMinor: 5 });
  expect(codeOf(undo(beside, 5))).toBe('done');
  beside.add('2026-11-06T11:00Z', 'deal.changed', { name: 'A third' });
  expect(codeOf(undo(beside, 5))).toBe('undo_too_late');
});

test('what was corrected since is not taken back as a whole', () => {
  const amended = story().correct('2026-11-04T09:00Z', 3, { due: '2026-12-24' });
  expect(codeOf(undo(amended, 3))).toBe('undo_too_late');
});

test('an undo that is undone lets the act stand again, unless things went on', () => {
  const told = story();
  const before = told.standing();
  const takenBack = told.correct('2026-11-04T09:00Z', 3);
  const again = decided(undo(takenBack, 4));
  expect(standingAfter(takenBack, again).commitments).toEqual(before.commitments);
  takenBack.commit('2026-11-05T09:00Z', 'k1', 'kai', 'change');
  expect(codeOf(undo(takenBack, 4))).toBe('undo_too_late');
});

test('an opening is taken back while nothing else is in the deal, and the deal is undone', () => {
  const opened = openedWithKai();
  const undone = standingAfter(opened, decided(undo(opened, 1, 2)));
  expect(undone.deal.undone).toBe(true);
  expect(undone.findings).toEqual([]);
  expect(codeOf(undo(story(), 1, 2))).toBe('undo_too_late');
  const alone = correctFact(viewOf(opened.standing()), opened.facts, { of: 'fact-1', void: true }, writing);
  expect(codeOf(alone)).toBe('fact_not_correctable');
});

test('what the client did stays', () => {
  const said = story().client('2026-11-04T09:00Z', 'kai', 'position.confirmed', {
    ...{ contactId: 'kai', kind: 'explore' },
  });
  expect(codeOf(undo(said, 4))).toBe('fact_not_correctable');
  expect(codeOf(undo(said, 9))).toBe('fact_not_found');
});
