import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { livePostmaster } from '../embedded/postmaster.ts';
import { stopServer } from '../embedded/server-process.ts';
import { readSettings, type Settings } from '../settings.ts';

const homes: string[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const home of homes.splice(0)) {
    const pid = await livePostmaster(join(home, 'postgres'));
    if (pid !== null) await stopServer(pid);
    await rm(home, { recursive: true, force: true });
  }
});

/** An empty home folder of the test's own; what still runs on it afterwards is stopped. */
export async function freshHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'leadsheet-home-'));
  homes.push(home);
  return home;
}

/** Settings for a home folder, on any free port, with nothing from the environment. */
export function settingsFor(home: string, environment: Record<string, string> = {}): Settings {
  return readSettings({ home, port: 0 }, environment);
}

/** A Leadsheet in a process of its own. */
export interface StartedProcess {
  child: ChildProcess;
  pid: number;
  /** Either where it answers, or why it refused to start. */
  said: { url?: string; refused?: string };
}

/** Starts a Leadsheet in a process of its own, and waits until it answers or refuses. */
export async function startProcess(home: string): Promise<StartedProcess> {
  const script = fileURLToPath(new URL('./start-one.ts', import.meta.url));
  const child = spawn(process.execPath, [script, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, pid: child.pid ?? 0, said: JSON.parse(line) };
  }
  throw new Error('the process ended without a word');
}
