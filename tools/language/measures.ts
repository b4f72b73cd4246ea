import { type SentenceLabel, sentenceLabels } from '../../src/domain/words/proposal.ts';

/** One sentence as it was labelled by a person and by the product. */
export interface Judged {
  readonly truth: SentenceLabel;
  readonly told: SentenceLabel;
  /** How sure the product is of what it told. */
  readonly confidence: number;
  readonly words: number;
  /** What it comes from. */
  readonly source: string;
}

export interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** How many there are in truth, and how many were told. */
  readonly there: number;
  readonly told: number;
}

export interface Measured {
  readonly sentences: number;
  readonly words: number;
  readonly labels: Readonly<Record<SentenceLabel, Score>>;
  readonly macroF1: number;
  /** The middle 95 of 100 of the same measure over samples drawn again from the sentences. */
  readonly macroF1Interval: readonly [number, number];
  readonly anyPromise: Score;
  readonly falseAlarmsPer1000Words: number;
  /** Rows are what was there, columns what was told, in the order of the labels. */
  readonly confusion: readonly (readonly number[])[];
}

/** Everything that is told of a set of judged sentences. */
export function measure(judged: readonly Judged[]): Measured {
  const words = judged.reduce((sum, each) => sum + each.words, 0);
  const alarms = judged.filter(({ truth, told }) => told !== 'other' && told !== truth).length;
  return {
    sentences: judged.length,
    words,
    labels: Object.fromEntries(
      sentenceLabels.map((label) => [label, scoreOf(judged, (each) => each === label)]),
    ) as Record<SentenceLabel, Score>,
    macroF1: macroF1(judged),
    macroF1Interval: intervalOf(judged, macroF1),
    anyPromise: scoreOf(judged, (label) => label === 'client commitment' || label === 'promise'),
    falseAlarmsPer1000Words: words === 0 ? 0 : (alarms * 1000) / words,
    confusion: sentenceLabels.map((truth) =>
      sentenceLabels.map(
        (told) => judged.filter((each) => each.truth === truth && each.told === told).length,
      ),
    ),
  };
}

/** Precision and recall of some labels against the rest. */
export function scoreOf(judged: readonly Judged[], isOne: (label: SentenceLabel) => boolean): Score {
  const there = judged.filter(({ truth }) => isOne(truth)).length;
  const told = judged.filter((each) => isOne(each.told)).length;
  const both = judged.filter((each) => isOne(each.truth) && isOne(each.told)).length;
  return {
    precision: told === 0 ? null : both / told,
    recall: there === 0 ? null : both / there,
    f1: there + told === 0 ? null : (2 * both) / (there + told),
    there,
    told,
  };
}

/** The mean of F1 over the labels that occur; one that never occurs and is never told says nothing. */
export function macroF1(judged: readonly Judged[]): number {
  const each = sentenceLabels
    .map((label) => scoreOf(judged, (one) => one === label).f1)
    .filter((f1) => f1 !== null);
  return each.length === 0 ? 0 : each.reduce((sum, f1) => sum + f1, 0) / each.length;
}

/** The middle 95 of 100 of a measure, over five hundred samples drawn again by fixed chance. */
export function intervalOf(
  judged: readonly Judged[],
  measureOf: (sample: readonly Judged[]) => number | null,
): [number, number] {
  let state = 20261123;
  const values: number[] = [];
  for (let round = 0; round < 500; round += 1) {
    const sample = judged.map(() => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return judged[Math.floor((state / 2 ** 32) * judged.length)] as Judged;
    });
    const value = measureOf(sample);
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.floor(share * (values.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
