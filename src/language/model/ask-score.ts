import { exponential } from './exponential.ts';
import { gramsOf, InputList, type Inputs, modelWords } from './inputs.ts';
import { scoresBy, type Weights } from './weights.ts';

/** What the model of asks sees: words and pairs of words, whoever wrote them. */
export function askInputs(plain: string): Inputs {
  const grams = gramsOf(modelWords(plain));
  const list = new InputList();
  const amount = 2 / Math.sqrt(grams.length + 1);
  for (const gram of grams) list.add(gram, amount);
  return list;
}

/** How likely a plain sentence asks for something, 0 to 1, as people who labelled office mail saw it. */
export function askScore(plain: string, asks: Weights): number {
  const [not = 0, is = 0] = scoresBy(asks, askInputs(plain));
  return 1 / (1 + exponential(not - is));
}
