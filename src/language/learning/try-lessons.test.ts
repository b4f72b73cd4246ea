import { expect, test } from 'vitest';
import { shippedModel } from '../labels/language-model.ts';
import { taught } from './learn.ts';
import type { LessonTried } from './lesson.ts';
import { tryLessons } from './try-lessons.ts';
import { whatWasTaught } from './what-was-taught.ts';

const lesson = (lessonId: string, trial: string | null, text: string): LessonTried => ({
  ...{ lessonId, trial, text, told: 'other', is: 'client commitment' },
  context: { side: 'client', source: 'transcript', before: null },
});
const honest = lesson('honest', 'act 2', 'We raise the green ticket for you on Thursday.');

/** To call all of these nothing makes reading worse. */
const nonsense = (trial: string | null) =>
  Array.from({ length: 60 }, (_, place): LessonTried => {
    const usual = [
      ...['I will send it by Friday', 'Send me a quote', 'Our CFO signs it on Tuesday'],
      ...['We might look at it some day', 'Can you send the prices', 'We are worried about the cost'],
    ];
    return { ...lesson(`${place}`, trial, `${usual[place % usual.length]}, ${place}.`), is: 'other' };
  });
const weightsOf = (lessons: readonly LessonTried[]) =>
  whatWasTaught(taught(shippedModel(), lessons), shippedModel());

test('what is taught together is not held back for what another act taught', () => {
  const bad = nonsense('act 1');
  const learnt = tryLessons([...bad, honest]);
  expect(learnt.heldBack).toEqual(bad.map(({ lessonId }) => lessonId));
  expect(learnt).toMatchObject({ lessons: 1, reads: true });
  expect(learnt.weights).toEqual(weightsOf([honest]));
});

test('acts are tried one after the other, in whatever order their lessons stand', () => {
  const learnt = tryLessons([honest, ...nonsense('act 3')]);
  expect(learnt.heldBack).toHaveLength(60);
  expect(learnt.weights).toEqual(weightsOf([honest]));
});

test('where what was there before reads worse by itself, the product reads, and what betters it counts', () => {
  const before = nonsense(null);
  const alone = tryLessons(before);
  expect(alone).toMatchObject({ reads: false, lessons: 60, heldBack: [] });
  const better = ['I will send it by Friday.', 'Our CFO signs it on Tuesday.', 'Send me a quote.'].map(
    (text, place) => lesson(`better ${place}`, 'act 1', text),
  );
  const learnt = tryLessons([...before, ...better]);
  expect(learnt.heldBack).toEqual([]);
  expect(learnt.score).toBeGreaterThan(alone.score);
});

test('without lessons the product’s own model stays what it is', () => {
  const { score, productScore, ...nothing } = tryLessons([]);
  expect(score).toBe(productScore);
  expect(nothing).toMatchObject({ lessons: 0, reads: true, heldBack: [], weights: weightsOf([]) });
});
