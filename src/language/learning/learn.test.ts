import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceLabels } from '#domain/words/proposal.ts';
import { labelOf } from '../labels/label-of.ts';
import { shippedModel } from '../labels/language-model.ts';
import { baseScore, isGoodEnough, suiteScore } from './frozen-suite.ts';
import { taught } from './learn.ts';
import type { Lesson } from './lesson.ts';
import { suiteSentences } from './suite-sentences.ts';

const base = shippedModel();
const byClient = { side: 'client', source: 'transcript', before: null } as const;
const told = (text: string, model = base) => labelOf(text, { ...byClient, dates: null, before: null }, model);

/** Words of a trade that no model of ours has heard. */
const lesson: Lesson = {
  text: 'We raise the green ticket for you on Thursday.',
  context: byClient,
  told: 'other',
  is: 'client commitment',
};

test('what was put right is told at once, and what is like it too', () => {
  const before = told(lesson.text).probabilities['client commitment'];
  const model = taught(base, [lesson, lesson, lesson]);
  expect(told(lesson.text, model).label).toBe('client commitment');
  expect(told(lesson.text, model).probabilities['client commitment']).toBeGreaterThan(before);
  const alike = 'They raise the green ticket tomorrow.';
  expect(told(alike, model).probabilities['client commitment']).toBeGreaterThan(
    told(alike).probabilities['client commitment'],
  );
});

test('the same lessons give the same model to the last bit, and none at all the base', () => {
  const others = { ...lesson, text: 'Marta is worried about the docks.', is: 'concern' } as const;
  const lessons = [lesson, others];
  expect(taught(base, lessons).labels).toEqual(taught(base, lessons).labels);
  expect(taught(base, [])).toBe(base);
  // Taking one back is teaching the others.
  expect(taught(base, [others]).labels).not.toEqual(taught(base, lessons).labels);
});

describe('a lesson is about its own kind of sentence', () => {
  const leftOut = (text: string, label: Lesson['told']): Lesson => ({
    ...{ text, context: byClient, told: label, is: 'other' },
  });

  test.each([
    [leftOut("I'll talk to y'all after the holidays.", 'non-commitment'), 'client commitment'],
    [leftOut('Send me the invite for the next one, please.', 'request'), 'request'],
    [leftOut("I'm worried about the switch to the new meters.", 'concern'), 'concern'],
  ] as const)('$text', (one, label) => {
    const model = taught(base, [one]);
    expect(told(one.text, model).probabilities[one.told]).toBeLessThan(0.5);
    const others = {
      'client commitment': "I'll send you the drawing in a couple of weeks.",
      request: 'Can you send me the example block for the filter?',
      concern: "I'm nervous about opening a port to the DMZ.",
    };
    const fall = told(others[label]).probabilities[label] - told(others[label], model).probabilities[label];
    expect(fall).toBeLessThan(0.12);
  });

  test('and what was only confirmed makes nothing else less sure', () => {
    const accepted = suiteSentences
      .filter((_, place) => place % 18 === 0)
      .map(({ text, context, label }): Lesson => ({ text, context, told: label, is: label }));
    expect(accepted.length).toBeGreaterThan(16);
    expect(suiteScore(taught(base, accepted))).toBeGreaterThanOrEqual(baseScore() - 0.005);
  });
});

test('a lesson leaves the base as it was', () => {
  const before = base.labels.each.slice();
  taught(base, [lesson]);
  expect(base.labels.each).toEqual(before);
});

test('what its voice cannot mean teaches nothing', () => {
  expect(taught(base, [{ ...lesson, is: 'promise' }])).toBe(base);
});

test('a few honest lessons are good enough; to call everything nothing is not', () => {
  expect(isGoodEnough(suiteScore(taught(base, [lesson, lesson])))).toBe(true);
  const nonsense = Array.from({ length: 60 }, (_, place): Lesson => {
    const words = [
      ...['I will send it by Friday', 'Send me a quote', 'Our CFO signs it on Tuesday'],
      ...['We might look at it some day', 'Can you send the prices', 'We are worried about the cost'],
    ];
    const text = `${words[place % words.length]}, ${place}.`;
    return { text, context: byClient, told: 'client commitment', is: 'other' };
  });
  const score = suiteScore(taught(base, nonsense));
  expect(score).toBeLessThan(baseScore() - 0.02);
  expect(isGoodEnough(score)).toBe(false);
});

test('any lessons leave every probability between nothing and one, and their sum at one', () => {
  const lessons = fc.array(
    fc.record({
      text: fc.string({ maxLength: 60 }),
      context: fc.record({
        side: fc.constantFrom('client' as const, 'ours' as const, null),
        source: fc.constantFrom('notes' as const, 'transcript' as const, 'mail' as const),
        before: fc.constant(null),
      }),
      told: fc.constantFrom(...sentenceLabels),
      is: fc.constantFrom(...sentenceLabels),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(lessons, fc.string({ maxLength: 60 }), (some, text) => {
      const shares = Object.values(told(text, taught(base, some)).probabilities);
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 25 },
  );
});
