import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { Side } from '#domain/words/speech.ts';
import { cuesIn } from '../cues/cues-of.ts';
import { plainWords } from '../cues/plain-words.ts';
import { distributionOf, type LabelDistribution, likeliest } from './label-distribution.ts';
import { possibleLabels } from './possible-labels.ts';
import { sharesByRule } from './rule-scores.ts';
import type { SentenceContext } from './sentence-context.ts';
import { sideSpokenFor } from './spoken-for.ts';

/** What a sentence is taken for, and why. */
export interface LabelledSentence {
  readonly label: SentenceLabel;
  readonly probabilities: LabelDistribution;
  /** The keys of the cue sets that it has words of. */
  readonly cues: readonly string[];
  /** The side that it tells of; null where both were considered. */
  readonly side: Side | null;
}

/** What a sentence is: a label with its probability, and the cues that led to it. */
export function labelOf(text: string, context: SentenceContext): LabelledSentence {
  const plain = plainWords(text);
  const cues = cuesIn(plain, context.dates);
  const side = sideSpokenFor(text, context);
  const probabilities = side === null ? ofBothSides(cues) : ofSide(cues, side);
  return { label: likeliest(probabilities), probabilities, cues, side };
}

function ofSide(cues: readonly string[], side: Side): LabelDistribution {
  const labels = possibleLabels[side];
  const shares = sharesByRule(cues, labels);
  return distributionOf((label) => shares[labels.indexOf(label)] ?? 0);
}

/** Nobody knows who spoke: each side is as likely as the other. */
function ofBothSides(cues: readonly string[]): LabelDistribution {
  const client = ofSide(cues, 'client');
  const ours = ofSide(cues, 'ours');
  return distributionOf((label) => (client[label] + ours[label]) / 2);
}
