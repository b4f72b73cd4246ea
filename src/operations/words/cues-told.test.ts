import { expect, test } from 'vitest';
import { cueSets } from '#language/cues/cue-sets.ts';
import { cuesTexts } from '#texts/cues.ts';

test('every cue that leads to a proposal can be told to whoever reads it', () => {
  expect(Object.keys(cuesTexts.en).toSorted()).toEqual(cueSets.map(({ key }) => key).toSorted());
});
