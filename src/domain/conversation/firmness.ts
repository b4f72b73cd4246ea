import type { Firmness } from '../standing/standing.ts';

/** What a line of a close-out says: who at the client, what they will do, and by which day. */
export interface CommitmentLine {
  readonly who?: string | null | undefined;
  readonly what?: string | null | undefined;
  readonly when?: string | null | undefined;
}

export type MissingPart = 'who' | 'what' | 'when';

/** What a line still lacks to be firm. Firmness comes from the fields, never from the wording (R26). */
export function missingParts(line: CommitmentLine): MissingPart[] {
  const missing: MissingPart[] = [];
  if (!line.who?.trim()) missing.push('who');
  if (!line.what?.trim()) missing.push('what');
  if (!line.when?.trim()) missing.push('when');
  return missing;
}

/** Firm is a named client person, an act and a date; two of the three are soft; less is vague. */
export function firmnessOf(line: CommitmentLine): Firmness {
  const missing = missingParts(line).length;
  if (missing === 0) return 'firm';
  return missing === 1 ? 'soft' : 'vague';
}
