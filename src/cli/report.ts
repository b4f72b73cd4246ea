import { CommanderError } from 'commander';
import { Problem } from '#main/problem.ts';
import { CommandFailed } from './command-failed.ts';
import { exitCodes } from './exit-codes.ts';

/** Says what went wrong, to a person or to a program, and answers the exit code. */
export function report(error: unknown, { inJson }: { inJson: boolean }): number {
  // Commander has said by itself what was written wrong; help and version end by an "error" of code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const known = error instanceof CommandFailed || error instanceof Problem;
  if (inJson) {
    const details = error instanceof CommandFailed ? error.details : {};
    const message = error instanceof Error ? error.message : String(error);
    console.error(JSON.stringify({ error: { code: 'failed', message, ...details } }));
  } else {
    console.error(known ? error.message : error);
  }
  return error instanceof CommandFailed ? error.exitCode : exitCodes.failed;
}
