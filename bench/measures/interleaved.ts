/** One way of doing something, done for the n-th sample. */
export type Way = (sample: number) => Promise<unknown>;

export interface Spread {
  readonly median: number;
  /** The 95th of 100. */
  readonly slow: number;
}

/**
 * Does each way once, then again, and so on (A B A B…), so that whatever else the machine does meets all of them alike.
 * Answers the milliseconds that each took. The first rounds warm up and do not count.
 */
export async function interleaved<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  { samples, warmUp }: { samples: number; warmUp: number },
): Promise<Record<Name, Spread>> {
  const names = Object.keys(ways) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < samples; round++) {
    for (const name of names) {
      const begun = performance.now();
      await ways[name](round + warmUp);
      if (round >= 0) times.get(name)?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spreadOf(times.get(name) ?? [])])) as Record<
    Name,
    Spread
  >;
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), slow: at(0.95) };
}
