/** Orders two texts as `sort` wants it: by code unit, so that instants and days come in order of time. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
