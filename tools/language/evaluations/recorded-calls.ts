import { readFileSync } from 'node:fs';
import { labelOf } from '../../../src/language/labels/label-of.ts';
import type { LanguageModel } from '../../../src/language/labels/language-model.ts';
import { sentencesOf } from '../../../src/language/sentences/sentences-of.ts';
import { callCues } from './call-cues.ts';

/** A sentence of a recorded call, by its place, and whether somebody takes on a deed for later in it. */
interface Labelled {
  readonly call: string;
  readonly cue: number;
  readonly at: number;
  readonly commits: boolean;
}

/**
 * Fifty sentences that the model of one day took for commitments, drawn from recorded calls of engineers, read and
 * labelled once by hand. How many of those that are still told are commitments, and how many of the commitments are.
 */
export function judgeRecordedCalls(folder: string, model: LanguageModel) {
  const sample: Labelled[] = JSON.parse(
    readFileSync(new URL('recorded-calls.json', import.meta.url), 'utf8'),
  );
  const cues = new Map(callCues(folder).map((cue) => [`${cue.call} ${cue.cue}`, cue.text]));
  const judged = sample.map((each) => {
    const text = cues.get(`${each.call} ${each.cue}`) ?? '';
    const sentences = sentencesOf({
      source: 'transcript',
      utterances: [{ speaker: 0, text, second: null, writtenAt: null }],
    });
    const sentence = sentences.find(({ from }) => from === each.at);
    const { label, probabilities } = labelOf(
      sentence?.text ?? '',
      { side: 'client', source: 'transcript', before: null, dates: null },
      model,
    );
    return { ...each, told: label === 'client commitment', confidence: probabilities['client commitment'] };
  });
  const told = judged.filter((each) => each.told);
  const sure = told.filter(({ confidence }) => confidence >= 0.7);
  const right = (some: readonly { commits: boolean }[]) => some.filter(({ commits }) => commits).length;
  return {
    sentences: sample.length,
    commitments: right(sample),
    told: told.length,
    rightOfTold: right(told),
    precision: right(told) / told.length,
    ticked: sure.length,
    rightOfTicked: right(sure),
  };
}
