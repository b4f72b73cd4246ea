import { Problem } from './problem.ts';
import { gone } from './processes.ts';
import { runningOn } from './running.ts';

const stopWithinMs = 90_000;

/** Asks the Leadsheet that runs on a home folder to stop, and waits for it; answers false when none runs. */
export async function stopLeadsheet(home: string): Promise<boolean> {
  const running = await runningOn(home);
  if (!running) return false;
  process.kill(running.pid, 'SIGTERM');
  if (await gone(running.pid, stopWithinMs)) return true;
  throw new Problem(
    `Leadsheet (process ${running.pid}) was asked to stop and still runs after ${stopWithinMs / 1000} s. Its log tells what holds it.`,
  );
}
