/** One thing that both say, or only one of them. Texts as they are shown; null for what is not said. */
export interface Said {
  /** As a merge names it. */
  readonly field: string;
  readonly label: string;
  readonly one: string | null;
  readonly other: string | null;
}

/** What has to be chosen: both say it, and not the same. */
export function unlikeOf(said: readonly Said[]): (Said & { one: string; other: string })[] {
  return said.flatMap(({ one, other, ...field }) =>
    one && other && one !== other ? [{ ...field, one, other }] : [],
  );
}

/** What a merge is told: the fields that are taken from the one that goes. */
export function takenFrom(
  goes: 'one' | 'other',
  unlike: readonly Said[],
  chosen: Readonly<Record<string, 'one' | 'other'>>,
): string[] {
  return unlike.filter(({ field }) => chosen[field] === goes).map(({ field }) => field);
}
