import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, Problem } from './problem.ts';
import { gone, isAlive, startTicks } from './processes.ts';

/** What is known about the Leadsheet that runs on a home folder. */
export interface RunningRecord {
  pid: number;
  /** Tells this process from a later one that got the same id. */
  startTicks: string | null;
  /** Where it answers on this machine; null until it does. */
  url: string | null;
}

/** How long a process that was killed may take to be gone. */
const dyingMs = 1500;

const fileOf = (home: string) => join(home, 'running.json');

/** The Leadsheet that runs on this home folder, or null. What a killed one left behind counts as nothing. */
export async function runningOn(home: string): Promise<RunningRecord | null> {
  const record = await recordedOn(home);
  return record && lives(record) ? record : null;
}

/** Takes the home folder for this process; refuses with the other's id when one already runs on it. */
export async function takeHome(home: string): Promise<void> {
  const own: RunningRecord = { pid: process.pid, startTicks: startTicks(process.pid), url: null };
  const made = `${fileOf(home)}.${process.pid}`;
  await writeFile(made, JSON.stringify(own), { mode: 0o600 });
  try {
    while (!(await linked(made, fileOf(home)))) {
      const other = await recordedOn(home);
      if (other && lives(other) && (await stays(other))) throw refusal(home, other);
      await clearStale(home, other);
    }
  } finally {
    await rm(made, { force: true });
  }
}

/** Says where this process answers. */
export async function announce(home: string, url: string): Promise<void> {
  const made = `${fileOf(home)}.${process.pid}`;
  const own: RunningRecord = { pid: process.pid, startTicks: startTicks(process.pid), url };
  await writeFile(made, JSON.stringify(own), { mode: 0o600 });
  await rename(made, fileOf(home));
}

/** Gives the home folder back. */
export async function leaveHome(home: string): Promise<void> {
  await rm(fileOf(home), { force: true });
}

function refusal(home: string, { pid, url }: RunningRecord): Problem {
  const where = url ? `, at ${url}` : '';
  return new Problem(
    `Leadsheet already runs on ${home} (process ${pid}${where}).
Stop it with "leadsheet stop", or name another folder with --home.`,
  );
}

function lives(record: RunningRecord): boolean {
  if (record.pid === process.pid && record.startTicks === startTicks(process.pid)) return true;
  return isAlive(record.pid) && record.startTicks === startTicks(record.pid);
}

/** One that was killed a moment ago lives on until the kernel has taken it apart, but answers nobody any more. */
async function stays({ pid, url }: RunningRecord): Promise<boolean> {
  if (pid === process.pid || (url !== null && (await answersAt(url)))) return true;
  return !(await gone(pid, dyingMs));
}

async function answersAt(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(dyingMs) });
    return true;
  } catch {
    return false;
  }
}

async function recordedOn(home: string): Promise<RunningRecord | null> {
  try {
    return JSON.parse(await readFile(fileOf(home), 'utf8')) as RunningRecord;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead one's record away; puts it back when another came in between and it is a living one's. */
async function clearStale(home: string, seen: RunningRecord | null): Promise<void> {
  const aside = `${fileOf(home)}.stale.${process.pid}`;
  try {
    await rename(fileOf(home), aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const text = await readFile(aside, 'utf8');
  const takenByMistake = seen !== null && text !== JSON.stringify(seen);
  if (takenByMistake) await linked(aside, fileOf(home));
  await rm(aside, { force: true });
}
