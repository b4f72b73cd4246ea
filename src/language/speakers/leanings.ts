import type { Side } from '#domain/words/speech.ts';
import { cuesIn } from '../cues/cues-of.ts';
import { plainWords } from '../cues/plain-words.ts';
import { toShares } from '../model/exponential.ts';
import { clientOdds } from '../model/side-share.ts';
import type { Weights } from '../model/weights.ts';

/** What somebody said whose side nobody knows. */
export interface SaidByUnknown {
  readonly speaker: number;
  readonly text: string;
}

/** A sentence alone says little; so many of them make up for what is taken for granted beforehand. */
const beforehand = 6;
/** How much the mean of their sentences counts, and the most that one of them may say. */
const strength = 6;
const most = 2;
/** Nobody is ever taken for certain: a wrong side turns every label. */
const surest = 3;

/** A talk has two sides: where all who are known are of one, whoever else talks is of the other as a rule. */
const besideOneSide = 1.5;

/**
 * How likely each speaker is one of the client's, 0 to 1, by all that they said, and by the sides of those who talk with
 * them and are known. Where two talk and neither is known, they are taken for the two sides, so that what speaks for one
 * speaks against the other.
 */
export function leaningsOf(
  said: readonly SaidByUnknown[],
  sides: Weights,
  known: ReadonlySet<Side> = new Set(),
): ReadonlyMap<number, number> {
  const sums = new Map<number, { odds: number; count: number }>();
  for (const { speaker, text } of said) {
    const plain = plainWords(text);
    if (plain.split(' ').length < 4) continue;
    const odds = within(clientOdds(plain, cuesIn(plain), sides), most);
    const sum = sums.get(speaker) ?? { odds: 0, count: 0 };
    sums.set(speaker, { odds: sum.odds + odds, count: sum.count + 1 });
  }
  const means = [...sums].map(([speaker, { odds, count }]) => ({
    speaker,
    odds: (odds * strength) / (count + beforehand),
  }));
  const beside = known.size === 1 ? (known.has('ours') ? besideOneSide : -besideOneSide) : 0;
  const [one, other] = means;
  const facing =
    one && other && means.length === 2 && beside === 0
      ? [
          { speaker: one.speaker, odds: one.odds - other.odds },
          { speaker: other.speaker, odds: other.odds - one.odds },
        ]
      : means;
  return new Map(facing.map(({ speaker, odds }) => [speaker, shareOf(within(odds + beside, surest))]));
}

function shareOf(odds: number): number {
  const shares = [odds, 0];
  toShares(shares);
  return shares[0] ?? 0.5;
}

function within(odds: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, odds));
}
