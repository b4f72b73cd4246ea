import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync, truncateSync } from 'node:fs';
import { gone, isAlive } from '../processes.ts';
import type { Binaries } from './binaries.ts';
import type { DatabaseFolders } from './folders.ts';
import type { Unprivileged } from './unprivileged.ts';

const largestLogBytes = 10_000_000;

/** A server process: ours, or one that was found running. */
export interface ServerProcess {
  pid: number;
  /** Settles when the process is gone. */
  ended: Promise<void>;
}

/** Starts PostgreSQL as our child, tied to our life, talking through the socket only. */
export function spawnServer(
  binaries: Binaries,
  user: Unprivileged,
  folders: DatabaseFolders,
  settings: Readonly<Record<string, string>>,
): ServerProcess {
  const all = { ...fixedSettings(folders), ...settings };
  const args = [
    '-D',
    folders.data,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const options = { dieWithUs: true, lock: folders.lock };
  const [program = '', ...rest] = user.command(binaries.postgres, args, options);
  const log = openLog(folders.log);
  // Its own process group: ^C in the terminal is for us, who then stop it in order.
  const child = spawn(program, rest, {
    stdio: ['ignore', log, log],
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  return { pid: child.pid ?? 0, ended: endOf(child) };
}

/** A server that was found running: it is not our child, so its end has to be looked for. */
export function adoptServer(pid: number): ServerProcess {
  const ended = new Promise<void>((resolve) => {
    const look = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(look);
      resolve();
    }, 200);
    look.unref();
  });
  return { pid, ended };
}

/** Stops a server in order, breaking off what runs in it; one that does not go is made to. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, withinMs] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return; // It went between the look and the signal.
    }
    if (await gone(pid, withinMs)) return;
  }
}

function fixedSettings(folders: DatabaseFolders): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: folders.socket,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '100',
    shared_buffers: '256MB',
    work_mem: '16MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
  };
}

function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600);
  if (statSync(file).size > largestLogBytes) truncateSync(file);
  return log;
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}
