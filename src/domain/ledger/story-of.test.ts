import { expect, test } from 'vitest';
import { openedWithKai } from '../testing/story.ts';
import { storyOf } from './story-of.ts';

test('a commitment is told with its asking, its answer and its keeping, and with nothing else', () => {
  const told = openedWithKai()
    .add('2026-11-02T09:00Z', 'ask.made', { askId: 'a1', contactId: 'kai', kind: 'explore', as: 'objective' })
    .add('2026-11-02T09:10Z', 'ask.answered', { askId: 'a1', answer: 'yes' })
    .add('2026-11-03T09:00Z', 'note.added', { text: 'Warm', contactId: 'kai' })
    .commit('2026-11-03T10:00Z', 'k1', 'kai', 'explore')
    .commit('2026-11-03T11:00Z', 'k2', 'kai', 'change')
    .add('2026-11-05T09:00Z', 'commitment.kept', { commitmentId: 'k1' });
  const commitment = told.facts.find(({ type }) => type === 'commitment.made');
  if (!commitment) throw new Error('no commitment');
  expect(storyOf(told.facts, commitment).map(({ type }) => type)).toEqual([
    'ask.made',
    'ask.answered',
    'commitment.made',
    'commitment.kept',
  ]);
});

test('a note is told alone', () => {
  const told = openedWithKai().add('2026-11-03T09:00Z', 'note.added', { text: 'Warm', contactId: 'kai' });
  const note = told.facts.at(-1);
  if (!note) throw new Error('no note');
  expect(storyOf(told.facts, note)).toEqual([note]);
});
