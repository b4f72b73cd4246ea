import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { livePostmaster } from '../embedded/postmaster.ts';
import { stopServer } from '../embedded/server-process.ts';
import { readSettings, type Settings } from '../settings.ts';
import { asStartedBefore } from './as-started-before.ts';

/** An empty home folder of the test's own; what still runs on it afterwards is stopped. */
export async function freshHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'leadsheet-home-'));
  // Of each test, not of the module: a hook of a module that several files share is a hook of the first alone.
  onTestFinished(async () => {
    const pid = await livePostmaster(join(home, 'postgres'));
    if (pid !== null) await stopServer(pid);
    await rm(home, { recursive: true, force: true });
  });
  return home;
}

/** A home folder of the test's own that was started once: what is tried is any start but the first. */
export async function usedHome(): Promise<string> {
  const home = await freshHome();
  await asStartedBefore(home);
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
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, pid: child.pid ?? 0, said: JSON.parse(line) };
  }
  throw new Error('the process ended without a word');
}
