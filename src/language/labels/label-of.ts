import type { SentenceLabel } from '#domain/words/proposal.ts';
import { sentenceLabels } from '#domain/words/proposal.ts';
import type { Side } from '#domain/words/speech.ts';
import { cuesWithDates } from '../cues/cues-of.ts';
import { plainWords } from '../cues/plain-words.ts';
import { concernCues } from '../cues/sets/concerns.ts';
import { toShares } from '../model/exponential.ts';
import { labelInputs, type Voice } from '../model/label-inputs.ts';
import { clientShare } from '../model/side-share.ts';
import { scoresBy } from '../model/weights.ts';
import { hear, labelsOf } from './hear.ts';
import { distributionOf, type LabelDistribution, toldLabel } from './label-distribution.ts';
import { type LanguageModel, shippedModel } from './language-model.ts';
import { sharesByRule } from './rule-scores.ts';
import type { SentenceContext } from './sentence-context.ts';

/** What a sentence is taken for, and why. */
export interface LabelledSentence {
  readonly label: SentenceLabel;
  readonly probabilities: LabelDistribution;
  /** The keys of the cue sets that it has words of. */
  readonly cues: readonly string[];
  /** Whose words or deed it is: who spoke; in notes whom they tell of; null where that is open. */
  readonly side: Side | null;
}

/** How much the model counts against the rules. */
const modelShare = 0.7;

/** What a sentence is: a label with its probability, and the cues that led to it. */
export function labelOf(
  text: string,
  context: SentenceContext,
  model: LanguageModel = shippedModel(),
): LabelledSentence {
  if (context.source === 'notes') return inNotes(text, context, model);
  if (context.side !== null) return inVoice(text, context, context.side, model);
  return ofEitherSide(text, context, model);
}

function inVoice(
  text: string,
  context: SentenceContext,
  voice: Voice,
  model: LanguageModel,
): LabelledSentence & { side: Side | null } {
  const heard = hear(text, context, voice, model.asks);
  const labels = labelsOf(voice);
  const places = labels.map((label) => sentenceLabels.indexOf(label));
  const scores = scoresBy(model.labels, labelInputs(heard));
  const learnt = places.map((place) => scores[place] as number);
  toShares(learnt);
  const ruled = sharesByRule(heard.cues, labels, heard.tellsOf);
  const shares = learnt.map((share, at) => modelShare * share + (1 - modelShare) * (ruled[at] as number));
  const probabilities = withoutAWord(
    distributionOf((label) => shares[labels.indexOf(label)] ?? 0),
    heard.cues,
  );
  return {
    label: toldLabel(probabilities),
    probabilities,
    cues: cuesWithDates(heard.cues, context.dates),
    side: voice === 'notes' ? heard.tellsOf : voice,
  };
}

/** Keys of the cue sets that say a worry. */
const worries = new Set(concernCues.map(({ key }) => key).filter((key) => key !== 'reassured'));
const heldWithoutAWord = 0.6;

/** A worry that no cue speaks of rests on odd words alone: less of it is believed. */
function withoutAWord(distribution: LabelDistribution, cues: readonly string[]): LabelDistribution {
  if (cues.some((cue) => worries.has(cue))) return distribution;
  const concern = distribution.concern * heldWithoutAWord;
  return { ...distribution, concern, other: distribution.other + distribution.concern - concern };
}

/** Notes tell of both sides; what they are taken for says whose it is. */
function inNotes(text: string, context: SentenceContext, model: LanguageModel): LabelledSentence {
  const labelled = inVoice(text, context, 'notes', model);
  return { ...labelled, side: sideOf[labelled.label] ?? labelled.side };
}

const sideOf: Readonly<Partial<Record<SentenceLabel, Side>>> = {
  'client commitment': 'client',
  'non-commitment': 'client',
  concern: 'client',
  request: 'client',
  promise: 'ours',
  ask: 'ours',
};

/** Nobody knows who spoke: each side counts as much as the words are like its own. */
function ofEitherSide(text: string, context: SentenceContext, model: LanguageModel): LabelledSentence {
  const client = inVoice(text, context, 'client', model);
  const ours = inVoice(text, context, 'ours', model);
  const share = context.leaning ?? clientShare(plainWords(text), client.cues, model.sides);
  const probabilities = distributionOf(
    (label) => share * client.probabilities[label] + (1 - share) * ours.probabilities[label],
  );
  return { label: toldLabel(probabilities), probabilities, cues: client.cues, side: null };
}
