import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cueSetsVersion } from '../../src/language/cues/cue-sets.ts';
import type { KeptModel } from '../../src/language/labels/language-model.ts';
import { kept, weightsFrom } from '../../src/language/model/weights.ts';
import { mailSentences, ownSentences } from './labelled-sentence.ts';
import { trainAsks, trainLabels, trainSides } from './train-model.ts';

const committed: KeptModel = JSON.parse(readFileSync('src/language/model/generated/weights.json', 'utf8'));
const mailFile = '../shared/data/email-intent/Ask0729-fixed.txt';

test('training on the sentences again gives the committed weights, bit for bit', () => {
  const own = ownSentences();
  const trainedOn = Object.entries(committed.trainedOn).flatMap(([author, count]) =>
    own.filter((sentence) => sentence.author === author).slice(0, count),
  );
  const again = kept(trainLabels(trainedOn, weightsFrom(committed.asks)));
  expect(JSON.stringify(kept(trainSides(trainedOn))) === JSON.stringify(committed.sides)).toBe(true);
  expect(committed.cueSets).toBe(cueSetsVersion);
  // Compared as text: a difference of a hundred thousand letters is no message.
  expect(JSON.stringify(again) === JSON.stringify(committed.labels), 'npm run language:train').toBe(true);
});

test.skipIf(!existsSync(mailFile))(
  'training on the mail sentences again gives the committed weights, too',
  () => {
    const again = kept(trainAsks(mailSentences(mailFile)));
    expect(JSON.stringify(again) === JSON.stringify(committed.asks), 'npm run language:train').toBe(true);
  },
);
