import { type SentenceLabel, sentenceLabels } from '#domain/words/proposal.ts';

/** How likely each label is; they add up to one. */
export type LabelDistribution = Readonly<Record<SentenceLabel, number>>;

/** A distribution from what is said of each label. */
export function distributionOf(shareOf: (label: SentenceLabel, place: number) => number): LabelDistribution {
  return Object.fromEntries(
    sentenceLabels.map((label, place) => [label, shareOf(label, place)]),
  ) as LabelDistribution;
}

/** The label that is likeliest; of equals the one that is named first. */
export function likeliest(distribution: LabelDistribution): SentenceLabel {
  return sentenceLabels.reduce((best, label) => (distribution[label] > distribution[best] ? label : best));
}
