import { constants } from 'node:os';
import { CommandFailed } from './command-failed.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal and a launcher may both pass on the same ^C: what follows this closely is no second one. */
const sameWithinMs = 500;

export interface Interruption {
  /** Aborted by the first ^C, or another signal that asks the program to end. */
  readonly signal: AbortSignal;
  /** Lets signals end the program again as they usually do. */
  release(): void;
}

/** From here on a signal does not end the program: the work is told, and ends cleanly. A second one does end it. */
export function untilInterrupted(): Interruption {
  const controller = new AbortController();
  let firstAt: number | undefined;
  const heard = (name: (typeof signals)[number]) => {
    if (firstAt !== undefined) {
      if (performance.now() - firstAt > sameWithinMs) process.exit(exitCodeOf(name));
      return;
    }
    firstAt = performance.now();
    interruptedWith = exitCodeOf(name);
    controller.abort();
  };
  for (const name of signals) process.on(name, heard);
  return {
    signal: controller.signal,
    release() {
      for (const name of signals) process.off(name, heard);
    },
  };
}

let interruptedWith: number | undefined;

/** How a command ends that was interrupted. */
export function interrupted(message = 'Stopped.'): CommandFailed {
  return new CommandFailed(interruptedWith ?? exitCodeOf('SIGINT'), message, { code: 'interrupted' });
}

function exitCodeOf(name: (typeof signals)[number]): number {
  return 128 + constants.signals[name];
}
