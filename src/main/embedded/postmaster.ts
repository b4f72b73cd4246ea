import { readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, workingDirectory } from '../processes.ts';

/** The id of the server that runs on this data folder, or null. */
export async function livePostmaster(data: string): Promise<number | null> {
  const pid = await lockedBy(data);
  if (pid === null || !isAlive(pid)) return null;
  const folder = workingDirectory(pid);
  // A server works in its data folder. Another process with the id of a dead one, or a dead one that nobody has
  // reaped, does not.
  return folder !== null && folder === (await realpath(data)) ? pid : null;
}

/** Takes away the lock that a killed server left: it would stop the next one if its id is in use again. */
export async function clearStaleLock(data: string): Promise<void> {
  if ((await livePostmaster(data)) === null) await rm(join(data, 'postmaster.pid'), { force: true });
}

async function lockedBy(data: string): Promise<number | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text.split('\n')[0] ?? '', 10);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}
