/** Milliseconds of many goes at the same thing. */
export interface SpreadMs {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

export function spreadOf(times: readonly number[]): SpreadMs {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    tenths(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { medianMs: at(0.5), p95Ms: at(0.95), longestMs: at(1) };
}

/** Milliseconds to one digit. */
export const tenths = (milliseconds = Number.NaN): number => Math.round(milliseconds * 10) / 10;
