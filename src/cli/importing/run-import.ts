import { setTimeout as wait } from 'node:timers/promises';
import { getImport, pauseImport, runImport } from '#contract/imports/imports.ts';
import type { Connection } from '../connection/connection.ts';
import type { ProgressLine } from '../output/progress-line.ts';
import type { ImportWhole } from './said.ts';

const lookEveryMs = 400;

/** Starts an import and watches it to its end. When interrupted it pauses the import first, which leaves nothing half. */
export async function runToTheEnd(
  connection: Connection,
  run: { importId: string; dryRun: boolean },
  { line, signal }: { line: ProgressLine; signal: AbortSignal },
): Promise<ImportWhole> {
  const { importId } = run;
  const step = run.dryRun ? 'Trying' : 'Importing';
  line.show(step);
  await connection.ask(runImport, run);
  let isStopping = false;
  for (;;) {
    if (signal.aborted && !isStopping) {
      isStopping = true;
      line.show('Pausing, once what was begun is whole');
      // It may have come to its end in between, and then there is nothing to pause.
      await connection.ask(pauseImport, { importId }).catch(() => {});
    }
    const whole = await connection.ask(getImport, { importId });
    if (whole.state !== 'running') return whole;
    if (whole.progress && !isStopping) show(line, whole.progress);
    await wait(lookEveryMs, undefined, isStopping ? {} : { signal }).catch(() => {});
  }
}

function show(line: ProgressLine, progress: NonNullable<ImportWhole['progress']>): void {
  const { step, rowsDone, rowsInAll, rowsPerSecond, secondsLeft } = progress;
  const total = rowsInAll > 0 ? rowsInAll : null;
  line.show(step, { done: rowsDone, total, unit: 'rows', perSecond: rowsPerSecond, secondsLeft });
}
