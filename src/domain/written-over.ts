type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a row that a change would write over though somebody else changed them since the writer looked. Where
 * both wrote the same, nothing is lost; where the writer changes nothing, nothing is asked.
 */
export function writtenOver(stands: Fields, seen: Fields, change: Fields): string[] {
  return Object.keys(seen).filter(
    (field) =>
      change[field] !== undefined && change[field] !== stands[field] && seen[field] !== stands[field],
  );
}
