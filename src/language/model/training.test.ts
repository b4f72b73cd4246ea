import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential } from './exponential.ts';
import { bucketCount, bucketOf } from './hashing.ts';
import { gramsOf, InputList, modelWords } from './inputs.ts';
import { type Example, trainWeights } from './train-weights.ts';
import { kept, scoresBy, weightsFrom } from './weights.ts';

const plan = { outcomes: 3, rounds: 10, pace: 0.2, restraint: 0.001, leastSeen: 1 };
const inputs = (...names: string[]) => {
  const list = new InputList();
  for (const name of names) list.add(name, 1);
  return list;
};
const example = (outcome: number, ...names: string[]): Example => ({
  inputs: inputs(...names),
  outcome,
  possible: [0, 1, 2],
  count: 1,
});
const examples = [
  example(0, 'send', 'friday'),
  example(1, 'worried', 'price'),
  example(2, 'hello', 'there'),
  example(0, 'sign', 'friday'),
  example(1, 'worried', 'time'),
];

test('what was learnt is told again', () => {
  const weights = trainWeights(examples, plan);
  const scores = scoresBy(weights, inputs('worried', 'friday', 'worried'));
  expect(scores.indexOf(Math.max(...scores))).toBe(1);
});

test('the same examples give the same weights, to the last bit', () => {
  expect(trainWeights(examples, plan).each).toEqual(trainWeights(examples, plan).each);
});

test('an outcome that was not possible learns nothing from it', () => {
  const weights = trainWeights([{ ...example(0, 'send'), possible: [0, 1] }], plan);
  expect(scoresBy(weights, inputs('send'))[2]).toBe(0);
});

test('training goes on from weights that there are, and stays near them', () => {
  const base = trainWeights(examples, plan);
  const begun = { weights: base, steps: new Float64Array(bucketCount), ownSteps: 0 };
  const further = trainWeights([example(2, 'worried', 'zebra')], { ...plan, rounds: 3 }, begun);
  expect(scoresBy(further, inputs('zebra'))[2]).toBeGreaterThan(0);
  expect(scoresBy(further, inputs('sign'))).not.toEqual([0, 0, 0]);
});

test('what was stepped far before goes less far', () => {
  const base = trainWeights(examples, plan);
  const steps = new Float64Array(bucketCount);
  for (const bucket of inputs('sign').buckets) steps[bucket] = 1000;
  const further = trainWeights([example(2, 'sign', 'zebra')], plan, { weights: base, steps, ownSteps: 1000 });
  const byHow = (word: string) =>
    (scoresBy(further, inputs(word))[2] ?? 0) - (scoresBy(base, inputs(word))[2] ?? 0);
  expect(byHow('zebra')).toBeGreaterThan(5 * Math.abs(byHow('sign')));
});

test('any weights come back from their file as near as a step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.nat(2)), {
        minLength: 1,
        maxLength: 60,
      }),
      (labelled) => {
        const weights = trainWeights(
          labelled.map(([word, outcome]) => example(outcome, word)),
          plan,
        );
        const file = kept(weights);
        const back = weightsFrom(JSON.parse(JSON.stringify(file)));
        for (const [word] of labelled) {
          const before = scoresBy(weights, inputs(word));
          scoresBy(back, inputs(word)).forEach((score, outcome) => {
            expect(Math.abs(score - (before[outcome] ?? 0))).toBeLessThanOrEqual(file.step * 0.51 + 1e-5);
          });
        }
        expect(kept(back).buckets).toBe(file.buckets);
      },
    ),
  );
});

test('e to the power of x is right to the twelfth digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
    }),
  );
});

test('the buckets of known words stay where they are: weights are kept by them', () => {
  expect([bucketOf('send'), bucketOf('client cue hedge'), bucketOf('')]).toMatchInlineSnapshot(`
    [
      47822,
      27653,
      7385,
    ]
  `);
});

test('words are letters with their apostrophe, numbers are all one, and pairs know the edges', () => {
  expect(gramsOf(modelWords("i'll send 40% by 5?"))).toEqual([
    "i'll",
    'send',
    '#',
    '%',
    'by',
    '#',
    '?',
    "^ i'll",
    "i'll send",
    'send #',
    '# %',
    '% by',
    'by #',
    '# ?',
    '? $',
  ]);
});
