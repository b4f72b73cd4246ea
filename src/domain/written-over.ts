type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a row that a change would write over though somebody else changed them since the writer looked. Where
 * both wrote the same, nothing is lost; where the writer changes nothing, nothing is asked.
 */
export function writtenOver(stands: Fields, seen: Fields, change: Fields): string[] {
  return Object.keys(seen).filter(
    (field) =>
      change[field] !== undefined &&
      !saysTheSame(change[field], stands[field]) &&
      !saysTheSame(seen[field], stands[field]),
  );
}

/** Whether two values say the same, whatever the order in which their fields stand. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isWhole(one) || !isWhole(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => saysTheSame(one[name], other[name]));
}

const isWhole = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
