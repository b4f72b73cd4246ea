import { type SentenceLabel, sentenceLabels } from '#domain/words/proposal.ts';
import { labelOf } from '../labels/label-of.ts';
import { type LanguageModel, shippedModel } from '../labels/language-model.ts';
import { suiteSentences } from './suite-sentences.ts';

/** How far a model may fall on the suite and still be used: two points of a hundred. */
export const allowedFall = 0.02;

/** The mean over the labels of precision and recall together (macro-F1), 0 to 1. */
export function suiteScore(model: LanguageModel): number {
  const right = new Map<SentenceLabel, number>();
  const named = new Map<SentenceLabel, number>();
  for (const { text, context, label } of suiteSentences) {
    const told = labelOf(text, { ...context, dates: null }, model).label;
    for (const one of [label, told]) named.set(one, (named.get(one) ?? 0) + 1);
    if (told === label) right.set(label, (right.get(label) ?? 0) + 1);
  }
  const f1 = (label: SentenceLabel) => (2 * (right.get(label) ?? 0)) / (named.get(label) ?? 1);
  return sentenceLabels.reduce((sum, label) => sum + f1(label), 0) / sentenceLabels.length;
}

let base: number | null = null;

/** What the model that comes with the product scores. */
export function baseScore(): number {
  base ??= suiteScore(shippedModel());
  return base;
}

/** Whether a model reads as well as the one it grew from, or nearly: else what taught it is held back. */
export const isGoodEnough = (score: number): boolean => score >= baseScore() - allowedFall;
