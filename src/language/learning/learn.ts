import { type SentenceLabel, sentenceLabels } from '#domain/words/proposal.ts';
import { hear, labelsOf } from '../labels/hear.ts';
import type { LanguageModel } from '../labels/language-model.ts';
import { type HeardSentence, labelInputs, type Voice } from '../model/label-inputs.ts';
import { type Example, trainWeights } from '../model/train-weights.ts';
import { begunFrom } from './begun-from.ts';
import { learningPlan } from './learning-plan.ts';
import type { Lesson } from './lesson.ts';

/**
 * The base, taught by lessons in their order. The same base and lessons give the same model to the last bit, so taking
 * one back is teaching the others, and whatever else is kept of it can be made again.
 */
export function taught(base: LanguageModel, lessons: readonly Lesson[]): LanguageModel {
  const examples = lessons.flatMap((lesson) => exampleOf(lesson, base));
  if (examples.length === 0) return base;
  return {
    ...base,
    labels: trainWeights(
      examples,
      learningPlan,
      begunFrom(
        base,
        examples.map(({ heard }) => heard),
      ),
    ),
  };
}

/** What a lesson teaches; nothing where its label is none that its voice can mean. */
function exampleOf({ text, context, is }: Lesson, { asks }: LanguageModel): (Example & Heard)[] {
  return voicesOf(context).flatMap((voice) => {
    const possible = labelsOf(voice);
    if (!possible.includes(is)) return [];
    const heard = hear(text, { ...context, dates: null }, voice, asks);
    return [
      {
        heard,
        inputs: labelInputs(heard),
        outcome: placeOf(is),
        possible: possible.map(placeOf),
        count: 1,
      },
    ];
  });
}

interface Heard {
  readonly heard: HeardSentence;
}

/** Where nobody knows who spoke, it is taught for whichever side may have meant it. */
function voicesOf({ source, side }: Lesson['context']): readonly Voice[] {
  if (source === 'notes') return ['notes'];
  return side === null ? ['client', 'ours'] : [side];
}

const placeOf = (label: SentenceLabel) => sentenceLabels.indexOf(label);
