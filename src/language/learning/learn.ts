import { type SentenceLabel, sentenceLabels } from '#domain/words/proposal.ts';
import { hear, labelsOf } from '../labels/hear.ts';
import type { LanguageModel } from '../labels/language-model.ts';
import { labelInputs, type Voice } from '../model/label-inputs.ts';
import { type Example, trainWeights } from '../model/train-weights.ts';
import type { Lesson } from './lesson.ts';

/**
 * Few rounds, close to what was learnt before: one lesson moves sentences like it, and leaves the rest where it was. A nod
 * counts as much as a correction: taught less, it does not hold what corrections pull along.
 */
const plan = { outcomes: sentenceLabels.length, rounds: 6, pace: 0.05, restraint: 0.02, leastSeen: 1 };

/**
 * The base, taught by lessons in their order. The same base and lessons give the same model to the last bit, so nothing
 * but the lessons is kept: taking one back is teaching the others.
 */
export function taught(base: LanguageModel, lessons: readonly Lesson[]): LanguageModel {
  const examples = lessons.flatMap((lesson) => exampleOf(lesson, base));
  if (examples.length === 0) return base;
  return { ...base, labels: trainWeights(examples, plan, base.labels) };
}

/** What a lesson teaches; nothing where its label is none that its voice can mean. */
function exampleOf({ text, context, is }: Lesson, { asks }: LanguageModel): Example[] {
  return voicesOf(context).flatMap((voice) => {
    const possible = labelsOf(voice);
    if (!possible.includes(is)) return [];
    return [
      {
        inputs: labelInputs(hear(text, { ...context, dates: null }, voice, asks)),
        outcome: placeOf(is),
        possible: possible.map(placeOf),
        count: 1,
      },
    ];
  });
}

/** Where nobody knows who spoke, it is taught for whichever side may have meant it. */
function voicesOf({ source, side }: Lesson['context']): readonly Voice[] {
  if (source === 'notes') return ['notes'];
  return side === null ? ['client', 'ours'] : [side];
}

const placeOf = (label: SentenceLabel) => sentenceLabels.indexOf(label);
