import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { messageOf, Problem } from '../problem.ts';
import { isAlive } from '../processes.ts';
import { findBinaries } from './binaries.ts';
import { type DatabaseFolders, databaseFolders } from './folders.ts';
import { ensureInitialised } from './initialise.ts';
import { clearStaleLock, livePostmaster } from './postmaster.ts';
import { adoptServer, type ServerProcess, spawnServer, stopServer } from './server-process.ts';
import { unprivileged } from './unprivileged.ts';

/** The embedded PostgreSQL of a home folder, running. */
export interface Cluster {
  /** The process id of the server, which changes when it had to be started again. */
  pid(): number;
  /** How to connect to it: as whom, to which database. */
  connection(
    user: string,
    database: string,
  ): pg.PoolConfig & { host: string; user: string; database: string };
  stop(): Promise<void>;
  /** Lets go of a server that is somebody else's: it stays, and is no longer looked after. */
  leave(): void;
}

export interface ClusterOptions {
  /** Settings of PostgreSQL over ours. */
  settings?: Readonly<Record<string, string>>;
  /** Told when the server died and was started again, or could not be. */
  onRestart?: (outcome: { pid: number } | { problem: Problem }) => void;
}

const startWithinMs = 120_000;

/**
 * Starts the embedded PostgreSQL of a home folder, or takes up one that still runs there. While we live it is
 * started again when it dies; when we are killed it stops by itself.
 */
export async function startCluster(home: string, options: ClusterOptions = {}): Promise<Cluster> {
  const binaries = await findBinaries();
  const user = unprivileged();
  const folders = await databaseFolders(home);
  await ensureInitialised(folders.data, binaries, user);
  user.own(folders.data);
  user.own(folders.socket);
  const spawnOne = () => spawnServer(binaries, user, folders, options.settings ?? {});

  let stopping = false;
  let server = await readyServer(folders, spawnOne);
  const watch = () => {
    void server.ended.then(async () => {
      if (stopping) return;
      try {
        const next = await readyServer(folders, spawnOne);
        if (stopping) return stopServer(next.pid);
        server = next;
        options.onRestart?.({ pid: server.pid });
        watch();
      } catch (error) {
        options.onRestart?.({ problem: new Problem(messageOf(error)) });
      }
    });
  };
  watch();

  return {
    pid: () => server.pid,
    connection: (name, database) => connectionTo(folders, name, database),
    stop: async () => {
      stopping = true;
      await stopServer(server.pid);
    },
    leave: () => {
      stopping = true;
    },
  };
}

/** Brings a server up and waits until it answers, however the one before came to its end. */
async function readyServer(folders: DatabaseFolders, spawnOne: () => ServerProcess): Promise<ServerProcess> {
  const until = performance.now() + startWithinMs;
  const logBefore = (await readLog(folders)).length;
  let attempts = 0;
  while (performance.now() < until) {
    const found = await livePostmaster(folders.data);
    if (found === null) await clearStaleLock(folders.data);
    const server = found === null ? spawnOne() : adoptServer(found);
    if (await answers(folders, server.pid, until)) return server;
    // It ended before it answered: one from before was still on its way out (its last processes hold the folder for
    // a moment after it), or something is wrong that the log tells.
    attempts += found === null ? 1 : 0;
    if (attempts >= 40) break;
    await wait(Math.min(50 * attempts, 500));
  }
  const log = (await readLog(folders)).slice(logBefore);
  throw new Problem(
    `The database in ${folders.data} did not start. Its log (${folders.log}) ends with:\n${lastLines(log)}`,
  );
}

/** Waits until the server answers; false when it ended instead, or was found stopping. */
async function answers(folders: DatabaseFolders, pid: number, until: number): Promise<boolean> {
  while (isAlive(pid) && performance.now() < until) {
    const client = new pg.Client(connectionTo(folders, 'postgres', 'postgres'));
    client.on('error', () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      // Until it listens, and while it recovers or stops (57P03), or has no room (53300): all of that passes.
      const passes = !(error instanceof pg.DatabaseError) || ['57P03', '53300'].includes(error.code ?? '');
      if (!passes) {
        await stopServer(pid);
        throw new Problem(`The database in ${folders.data} does not let us in: ${messageOf(error)}`);
      }
    } finally {
      await client.end().catch(() => {});
    }
    await wait(15);
  }
  return false;
}

function connectionTo(folders: DatabaseFolders, user: string, database: string) {
  return { host: folders.socket, port: 5432, user, database };
}

async function readLog(folders: DatabaseFolders): Promise<string> {
  return readFile(folders.log, 'utf8').catch(() => '');
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-8).join('\n') || '(nothing)';
}
