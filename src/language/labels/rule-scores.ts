import type { SentenceLabel } from '#domain/words/proposal.ts';
import { toShares } from '../model/exponential.ts';
import { ruleWeights } from './rule-weights.ts';

/** The likelihood of each of the labels by the cues alone. */
export function sharesByRule(cues: readonly string[], labels: readonly SentenceLabel[]): number[] {
  const scores = labels.map((label) => {
    if (label === 'other') return 0;
    const { ownWeight, cues: weights } = ruleWeights[label];
    return cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), ownWeight);
  });
  toShares(scores);
  return scores;
}
