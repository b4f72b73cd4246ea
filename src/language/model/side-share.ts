import type { Side } from '#domain/words/speech.ts';
import { toShares } from './exponential.ts';
import { gramsOf, InputList, type Inputs, modelWords } from './inputs.ts';
import { scoresBy, type Weights } from './weights.ts';

/** The outcomes of the model of sides, in their order. */
export const sides: readonly Side[] = ['client', 'ours'];

/** What the model of sides sees: words, pairs of words and cues. */
export function sideInputs(plain: string, cues: readonly string[]): Inputs {
  const grams = gramsOf(modelWords(plain));
  const list = new InputList();
  const amount = 2 / Math.sqrt(grams.length + 1);
  for (const gram of grams) list.add(gram, amount);
  for (const cue of cues) list.add(`cue ${cue}`, 0.7);
  return list;
}

/** How much the words of a plain sentence speak for the client's side against ours: the logarithm of the odds. */
export function clientOdds(plain: string, cues: readonly string[], weights: Weights): number {
  const [client = 0, ours = 0] = scoresBy(weights, sideInputs(plain, cues));
  return client - ours;
}

/** How likely a plain sentence is one of the client's, 0 to 1, by its words alone. */
export function clientShare(plain: string, cues: readonly string[], weights: Weights): number {
  const shares = scoresBy(weights, sideInputs(plain, cues));
  toShares(shares);
  return shares[0] ?? 0.5;
}
