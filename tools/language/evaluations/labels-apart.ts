import type { Weights } from '../../../src/language/model/weights.ts';
import { judge } from '../judge.ts';
import type { LabelledSentence } from '../labelled-sentence.ts';
import type { Judged } from '../measures.ts';
import { modelOf } from '../train-model.ts';

/** Judges each group of sentences by a model that was trained on everything but that group. */
export function judgedApart(
  sentences: readonly LabelledSentence[],
  groupOf: (sentence: LabelledSentence) => string,
  always: readonly LabelledSentence[],
  asks: Weights,
): Judged[] {
  return [...new Set(sentences.map(groupOf))].flatMap((group) => {
    const model = modelOf([...always, ...sentences.filter((each) => groupOf(each) !== group)], asks);
    return sentences
      .filter((each) => groupOf(each) === group)
      .map((sentence) => ({ ...judge(sentence, model), source: group }));
  });
}
