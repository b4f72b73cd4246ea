import { distributionOf, type LabelDistribution } from './label-distribution.ts';

/** How much of what the model was taught says nothing to record: people write down what matters, and talk of all else. */
const taught = 0.55;
/** So many sentences as those count beside what is heard. */
const beforehand = 40;
/** Less than this is no talk to judge by: a few lines are taken as they are. */
const leastHeard = 30;
/**
 * What seems likely counts for at least so much of itself: in an hour of small talk what somebody plainly worries about or
 * asks for would come up no more. Of the calls that are measured only the most technical ones come to it.
 */
const scarcest = 0.4;

/**
 * How much less likely all but `other` is in a talk than where the model learnt, `scarcest` to 1: by how much of the talk is
 * taken for `other`, as the share of each label among the sentences that somebody wrote is not that of any one talk.
 */
export function scarcityOf(heard: readonly LabelDistribution[]): number {
  if (heard.length < leastHeard) return 1;
  const others = heard.reduce((sum, { other }) => sum + other, taught * beforehand);
  const share = others / (heard.length + beforehand);
  return Math.min(1, Math.max(scarcest, ((1 - share) * taught) / (share * (1 - taught))));
}

/** A distribution as it is where all but `other` is so much less likely. */
export function inThisTalk(distribution: LabelDistribution, scarcity: number): LabelDistribution {
  const sum = distribution.other + (1 - distribution.other) * scarcity;
  return distributionOf((label) =>
    label === 'other' ? distribution.other / sum : (distribution[label] * scarcity) / sum,
  );
}
