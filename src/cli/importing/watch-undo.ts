import { setTimeout as wait } from 'node:timers/promises';
import { getImport } from '#contract/imports/imports.ts';
import type { Connection } from '../connection/connection.ts';
import type { ProgressLine } from '../output/progress-line.ts';

const lookEveryMs = 400;

/** Watches an import being taken back, to the end. */
export async function undoneInTheEnd(
  connection: Connection,
  importId: string,
  line: ProgressLine,
): Promise<void> {
  for (;;) {
    const { state, undo } = await connection.ask(getImport, { importId });
    if (state === 'undone') return;
    const total = undo?.rowsInAll ?? 0;
    line.show('Taking it back', { done: undo?.rowsDone ?? 0, total: total > 0 ? total : null, unit: 'rows' });
    await wait(lookEveryMs);
  }
}
