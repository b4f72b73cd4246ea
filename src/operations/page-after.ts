import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { type CursorValues, readCursor } from '#store/cursor.ts';

/** Where a page of a list begins, from what the caller sent. `sortValues` is how many values the list sorts by. */
export function pageAfter(
  input: { readonly cursor?: string | undefined; readonly limit: number },
  sortValues: number,
): Result<{ after: CursorValues | null; limit: number }, Refusal> {
  if (input.cursor === undefined) return accept({ after: null, limit: input.limit });
  const after = readCursor(input.cursor, sortValues);
  if (after) return accept({ after, limit: input.limit });
  return refuse('cursor_not_valid', 'This cursor is none of this list. Begin again without one.');
}
