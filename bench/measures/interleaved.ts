/** One way of doing something, done for the n-th sample. */
export type Way = (sample: number) => Promise<unknown>;

export interface Spread {
  readonly median: number;
  /** The 95th of 100. */
  readonly slow: number;
}

/**
 * Does each way once, then again, and so on (A B A B…), so that whatever else the machine does meets all of them alike:
 * the ways of every size in one go. Answers the milliseconds that each took; the first rounds warm up and do not count.
 */
export async function interleaved<Name extends string>(
  ofEach: readonly Readonly<Record<Name, Way>>[],
  { samples, warmUp }: { samples: number; warmUp: number },
): Promise<Record<Name, Spread>[]> {
  const all = ofEach.map((ways) =>
    (Object.entries(ways) as [Name, Way][]).map(([name, way]) => ({ name, way, times: [] as number[] })),
  );
  for (let round = -warmUp; round < samples; round++) {
    for (const { way, times } of all.flat()) {
      const begun = performance.now();
      await way(round + warmUp);
      if (round >= 0) times.push(performance.now() - begun);
    }
  }
  return all.map(
    (ways) =>
      Object.fromEntries(ways.map(({ name, times }) => [name, spreadOf(times)])) as Record<Name, Spread>,
  );
}

export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), slow: at(0.95) };
}
