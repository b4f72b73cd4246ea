import { hear } from '../labels/hear.ts';
import type { LanguageModel } from '../labels/language-model.ts';
import { bucketCount } from '../model/hashing.ts';
import { type HeardSentence, labelInputs, wordingInputs } from '../model/label-inputs.ts';
import type { Begun } from '../model/train-weights.ts';
import { learningPlan } from './learning-plan.ts';
import { suiteSentences } from './suite-sentences.ts';

/**
 * The base as training left it. The words and cues that many sentences share were stepped there again and again, and one
 * lesson hardly moves them; the words of its own, which few or none have, it moves. The sentences that stay the same
 * stand for all that the base was trained on.
 */
export function begunFrom(base: LanguageModel, lessons: readonly HeardSentence[]): Begun {
  const { stepsBefore, stepsOfShared } = learningPlan;
  const steps = stepsInSuite(base).slice();
  for (const heard of lessons) {
    const wording = new Set(wordingInputs(heard).buckets);
    // However rare two cues are together: they say what kind a sentence is, and not what it speaks of.
    for (const bucket of labelInputs(heard).buckets)
      if (!wording.has(bucket)) steps[bucket] = Math.max(steps[bucket] as number, stepsOfShared);
  }
  return { weights: base.labels, steps, ownSteps: stepsBefore * suiteSentences.length };
}

let atHand: { readonly of: LanguageModel; readonly steps: Float64Array } | null = null;

function stepsInSuite(base: LanguageModel): Float64Array {
  if (atHand?.of === base) return atHand.steps;
  const steps = new Float64Array(bucketCount);
  for (const { text, context } of suiteSentences) {
    const voice = context.source === 'notes' ? 'notes' : (context.side ?? 'client');
    const { buckets, amounts } = labelInputs(hear(text, { ...context, dates: null }, voice, base.asks));
    buckets.forEach((bucket, input) => {
      const amount = amounts[input] as number;
      steps[bucket] = (steps[bucket] as number) + learningPlan.stepsBefore * amount * amount;
    });
  }
  atHand = { of: base, steps };
  return steps;
}
