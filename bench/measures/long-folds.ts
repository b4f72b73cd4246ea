import { foldAsOf } from '#domain/standing/as-of.ts';
import { timelineOf } from '#domain/standing/timeline.ts';
import { chanceFrom } from '#operations/sample/telling/chance.ts';
import { foldContext } from '../pipeline/deal-template.ts';
import { longLedger } from '../pipeline/long-ledger.ts';
import { spreadOf } from './interleaved.ts';

/** What a deal with twelve people takes of the processor, in milliseconds, so that a busy machine tells the same. */
export interface LongFold {
  readonly facts: number;
  /** The deal as of a day, as the slider asks for it. */
  readonly asOf: number;
  readonly timeline: number;
}

const sizes = [100, 300, 1000] as const;
/** The compiler works beside us while the first rounds last, and its time counts as ours. */
const warmUp = 10;

/** (c) How the time for a deal grows with its ledger. */
export function measureLongFolds(rounds: number): LongFold[] {
  const deals = sizes.map((size) => {
    const facts = longLedger(chanceFrom(11), size);
    const at = facts.at(-1)?.happenedAt ?? '';
    return {
      facts: size,
      asOf: { times: [] as number[], work: () => foldAsOf(foldContext, facts, at) as unknown },
      timeline: { times: [] as number[], work: () => timelineOf(foldContext, facts) as unknown },
    };
  });
  for (let round = -warmUp; round < rounds; round++) {
    for (const { times, work } of deals.flatMap(({ asOf, timeline }) => [asOf, timeline])) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times.push((user + system) / 1000);
    }
  }
  return deals.map(({ facts, asOf, timeline }) => ({
    facts,
    asOf: spreadOf(asOf.times).median,
    timeline: spreadOf(timeline.times).median,
  }));
}
