import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { Side } from '#domain/words/speech.ts';
import { toShares } from '../model/exponential.ts';
import { possibleLabels } from './possible-labels.ts';
import { ruleWeights } from './rule-weights.ts';

/** What notes say of the other side counts for less. */
const ofTheOtherSide = -2;

/** The likelihood of each of the labels by the cues alone; `tellsOf` is the side that notes are about. */
export function sharesByRule(
  cues: readonly string[],
  labels: readonly SentenceLabel[],
  tellsOf: Side | null,
): number[] {
  const scores = labels.map((label) => {
    if (label === 'other') return 0;
    const { ownWeight, cues: weights } = ruleWeights[label];
    const start = ownWeight + (tellsOf && !possibleLabels[tellsOf].includes(label) ? ofTheOtherSide : 0);
    return cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), start);
  });
  toShares(scores);
  return scores;
}
