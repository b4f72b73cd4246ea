/** Something the person can mend: its message says what is wrong, where, and what to do. Shown without a stack. */
export class Problem extends Error {
  override name = 'Problem';
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system or PostgreSQL error ("ENOENT", "57P03"), if it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
