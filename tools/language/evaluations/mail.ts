import { plainWords } from '../../../src/language/cues/plain-words.ts';
import { askScore } from '../../../src/language/model/ask-score.ts';
import type { Weights } from '../../../src/language/model/weights.ts';
import { heldOut } from '../train-model.ts';

/** How well asks are told in the fifth of the mail sentences that nothing was trained on. */
export function judgeMail(mail: readonly { text: string; asks: boolean }[], asks: Weights) {
  const kept = mail.filter((_, place) => heldOut(place));
  const judged = kept.map((each) => ({ ...each, told: askScore(plainWords(each.text), asks) > 0.5 }));
  const both = judged.filter((each) => each.asks && each.told).length;
  const told = judged.filter((each) => each.told).length;
  const there = judged.filter((each) => each.asks).length;
  return {
    sentences: kept.length,
    precision: both / told,
    recall: both / there,
    f1: (2 * both) / (told + there),
  };
}
