/** Several ways or addresses as one line of words: what somebody else changed is told in a sentence. */
export function readReach(value: unknown): string | null {
  if (!Array.isArray(value)) return value === null || value === undefined ? null : String(value);
  const parts = (value as readonly Readonly<Record<string, string | null>>[]).map((one) =>
    Object.values(one)
      .filter((part) => part !== null && part !== '')
      .join(' '),
  );
  return parts.length === 0 ? null : parts.join(', ');
}
