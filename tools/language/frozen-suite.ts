import { type SentenceLabel, sentenceLabels } from '../../src/domain/words/proposal.ts';
import type { SuiteSentence } from '../../src/language/learning/suite-sentences.ts';
import type { LabelledSentence } from './labelled-sentence.ts';

/** How many sentences of each label: enough to see a fall of two points, and read in a blink. */
const ofEach = 45;

/** Sentences of our own, as many of each label, from all authors alike: every so manyth in the order of their files. */
export function frozenSuite(own: readonly LabelledSentence[]): SuiteSentence[] {
  return sentenceLabels.flatMap((label) => picked(own, label));
}

function picked(own: readonly LabelledSentence[], wanted: SentenceLabel): SuiteSentence[] {
  const all = own.filter(({ label }) => label === wanted);
  const count = Math.min(ofEach, all.length);
  return Array.from({ length: count }, (_, place) => {
    const { text, context, label } = all[Math.floor((place * all.length) / count)] as LabelledSentence;
    const { side, source, before } = context;
    return { text, label, context: { side, source, before } };
  });
}
