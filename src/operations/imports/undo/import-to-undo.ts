import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { ImportRow } from '#store/imports/imports.ts';
import { isAlive } from '../run/stored.ts';

/** An import that may be taken back, or is already; or why not. */
export function importToUndo(row: ImportRow | undefined, now: Instant): Result<ImportRow, Refusal> {
  if (!row) return refuse('import_not_found', 'There is no such import.');
  if (isAlive(row, now)) return refuse('import_running', 'This import is running. Pause it first.');
  if (row.remembers) return accept(row);
  return refuse(
    'import_not_ready',
    row.state === 'previewed'
      ? 'This import has written nothing yet.'
      : 'This import is from before imports could be taken back.',
  );
}
