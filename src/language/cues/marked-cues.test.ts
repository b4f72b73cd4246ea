import { expect, test } from 'vitest';
import { vagueTypes } from '#domain/words/vague-phrases/vague-phrase.ts';
import { labelOf } from '../labels/label-of.ts';
import { cueSets } from './cue-sets.ts';
import { withMarked } from './marked-cues.ts';

const marked = [{ phrase: 'loop in the mother ship', type: 'authority fog' as const }];

test('what a workspace marked is a cue of the sentence, and no sentence without it changes', () => {
  const text = 'I will loop in the mother ship.';
  expect(withMarked(['will do'], text)).toEqual(['will do']);
  expect(withMarked([], text, marked)).toEqual(['somebody else decides']);
  expect(withMarked([], 'I will sign the contract.', marked)).toEqual([]);
});

test('every type has a cue that rules and model know', () => {
  for (const type of vagueTypes) {
    const [cue = ''] = withMarked([], 'hocus pocus', [{ phrase: 'hocus pocus', type }]);
    expect(cueSets.map(({ key }) => key)).toContain(cue);
  }
});

test('a sentence with a marked phrase is more of a non-commitment than without', () => {
  const context = { side: 'client', source: 'transcript', before: null, dates: null } as const;
  const text = "We'll loop in the mother ship.";
  const share = (phrases: typeof marked) =>
    labelOf(text, { ...context, phrases }).probabilities['non-commitment'];
  expect(share(marked)).toBeGreaterThan(share([]));
});
