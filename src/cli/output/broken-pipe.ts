import { codeOf } from '#main/problem.ts';
import { exitCodes } from '../exit-codes.ts';

/** "leadsheet deals | head" closes our output while we still write: that is no fault, and nothing to report. */
export function endWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (codeOf(error) === 'EPIPE') process.exit(exitCodes.nobodyReads);
      throw error;
    });
  }
}
