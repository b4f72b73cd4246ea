import type { Framing } from '#domain/ledger/facts.ts';
import { straight } from '../straight.ts';

const ways: readonly (readonly [Framing, RegExp])[] = [
  [
    'exploring',
    /\b(?:(?:just )?thinking (?:aloud|out loud)|(?:just|only|purely) (?:an|one|a rough) (?:idea|option|thought)|one idea (?:would|could|might|is)|hypothetically|no commitment (?:on|from) either|just (?:exploring|brainstorming|spitballing)|spitballing|brainstorm(?:ing)?|a (?:discussion|working|rough|first) draft|nothing(?:'s| is) (?:set|decided|final) yet|not a proposal|as a (?:basis for discussion|conversation starter|straw ?man)|playing with the idea|among (?:several|other) (?:ideas|options))\b/i,
  ],
  [
    'final',
    /\b(?:(?:this|that|it|here)(?:'s| is) (?:our|the|my) (?:best and )?final (?:offer|proposal|price|answer|version)|our (?:best and )?final (?:offer|proposal|price)|(?:this|that)(?:'s| is) (?:what|exactly what) we(?:'re| are) (?:proposing|offering|recommending)|our (?:formal|official) (?:proposal|offer|recommendation)|(?:this|that|here)(?:'s| is) our (?:proposal|offer|answer|recommendation)|we (?:formally|officially) (?:propose|offer|recommend)|take it or leave it|best (?:we|i) can (?:do|offer))\b/i,
  ],
];

/** How our side talked of a solution: as an idea among several, or as our answer; null where it does not say. */
export function framingIn(text: string): Framing | null {
  return ways.find(([, words]) => words.test(straight(text)))?.[0] ?? null;
}
