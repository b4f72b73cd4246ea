import { advance, fold } from '#domain/standing/fold.ts';
import { chanceFrom } from '#operations/sample/telling/chance.ts';
import { dealTemplate, foldContext } from '../pipeline/deal-template.ts';

export interface FoldRates {
  /** A whole ledger of 30 facts at once, as `rebuild` does it. */
  readonly wholePerSecond: number;
  /** One fact after the other, each with all that follows from it, as a write does it. */
  readonly oneByOnePerSecond: number;
}

/** (c) How many facts are folded in a second. */
export function measureFolds(now: string, rounds: number): FoldRates {
  const chance = chanceFrom(11);
  const ledgers = Array.from({ length: 40 }, () => dealTemplate(chance, now).facts);
  const whole = () => {
    for (const facts of ledgers) fold(foldContext, facts);
  };
  const oneByOne = () => {
    for (const facts of ledgers) {
      let standing = fold(foldContext, facts.slice(0, 1));
      for (let place = 1; place < facts.length; place++) {
        standing = advance(foldContext, standing, facts.slice(place, place + 1), () => facts.slice(0, place));
      }
    }
  };
  const perRound = ledgers.reduce((sum, facts) => sum + facts.length, 0);
  const times = { whole: [] as number[], oneByOne: [] as number[] };
  for (let round = 0; round < rounds + 2; round++) {
    for (const [name, work] of [
      ['whole', whole],
      ['oneByOne', oneByOne],
    ] as const) {
      const begun = performance.now();
      work();
      // The first two rounds warm up.
      if (round >= 2) times[name].push(performance.now() - begun);
    }
  }
  const rate = (spent: number[]) =>
    (perRound * 1000) / (spent.sort((one, other) => one - other)[Math.floor(spent.length / 2)] ?? Number.NaN);
  return { wholePerSecond: rate(times.whole), oneByOnePerSecond: rate(times.oneByOne) };
}
