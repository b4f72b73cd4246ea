import shipped from '../model/generated/weights.json' with { type: 'json' };
import type { KeptWeights, Weights } from '../model/weights.ts';
import { weightsFrom } from '../model/weights.ts';

/** What has been learnt of sentences: what they are, whether they ask, and whose they are. */
export interface LanguageModel {
  readonly labels: Weights;
  readonly asks: Weights;
  /** Whose words they are, where nobody knows who spoke. */
  readonly sides: Weights;
}

/** The file that training writes. */
export interface KeptModel {
  /** The version of the cue sets that it was trained on. */
  readonly cueSets: number;
  /** The files of our own sentences that it was trained on, and how many each had by then. */
  readonly trainedOn: Readonly<Record<string, number>>;
  readonly labels: KeptWeights;
  readonly asks: KeptWeights;
  readonly sides: KeptWeights;
}

export function modelFrom({
  labels,
  asks,
  sides,
}: Pick<KeptModel, 'labels' | 'asks' | 'sides'>): LanguageModel {
  return { labels: weightsFrom(labels), asks: weightsFrom(asks), sides: weightsFrom(sides) };
}

let atHand: LanguageModel | null = null;

/** The model that comes with the product; read from its file when first asked for. */
export function shippedModel(): LanguageModel {
  atHand ??= modelFrom(shipped);
  return atHand;
}
