import { labelOf } from '../../src/language/labels/label-of.ts';
import type { LanguageModel } from '../../src/language/labels/language-model.ts';
import type { LabelledSentence } from './labelled-sentence.ts';
import type { Judged } from './measures.ts';

/** What a model tells of a labelled sentence, beside what is true. */
export function judge(sentence: LabelledSentence, model: LanguageModel): Judged {
  const { label, probabilities } = labelOf(sentence.text, sentence.context, model);
  return {
    truth: sentence.label,
    told: label,
    confidence: probabilities[label],
    words: sentence.text.split(/\s+/).length,
    source: sentence.source,
  };
}
