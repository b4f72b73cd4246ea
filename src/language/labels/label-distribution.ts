import { type SentenceLabel, sentenceLabels } from '#domain/words/proposal.ts';

/** How likely each label is; they add up to one. */
export type LabelDistribution = Readonly<Record<SentenceLabel, number>>;

/** A distribution from what is said of each label. */
export function distributionOf(shareOf: (label: SentenceLabel, place: number) => number): LabelDistribution {
  return Object.fromEntries(
    sentenceLabels.map((label, place) => [label, shareOf(label, place)]),
  ) as LabelDistribution;
}

/**
 * How readily a label is told. A worry that is missed costs a seller more than one that they wave away with a key, and
 * what stands in few sentences would otherwise lose against the rest too often.
 */
const readiness: LabelDistribution = {
  'client commitment': 1,
  'non-commitment': 1.2,
  promise: 1.3,
  ask: 1.15,
  concern: 1.3,
  request: 1.15,
  other: 1,
};

/** The label that is told: the likeliest, by how readily each is told; of equals the one that is named first. */
export function toldLabel(distribution: LabelDistribution): SentenceLabel {
  return sentenceLabels.reduce((best, label) =>
    distribution[label] * readiness[label] > distribution[best] * readiness[best] ? label : best,
  );
}
