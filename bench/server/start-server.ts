import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { type PeakMemory, peakMemoryOf } from './peak-memory.ts';

/** What the server's process is handed. */
export interface ServerOrders {
  readonly application: pg.PoolConfig;
  readonly importFolder: string;
  /** The built web app, where a browser is to open it. */
  readonly webFolder: string | null;
}

/** What it says once it answers. */
export interface ServerAddresses {
  readonly url: string;
  /** Answers the bytes that were put there, and nothing else. */
  readonly plainUrl: string;
}

/** Starts the product's own server in a process of its own, and beside it a plain one. */
export async function startServer(
  orders: ServerOrders,
): Promise<ServerAddresses & { readonly memory: PeakMemory; stop(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.send(orders);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ended with code ${code} before it answered.`);
  });
  const [addresses] = (await Promise.race([once(child, 'message'), ended])) as [ServerAddresses];
  ended.catch(() => {}); // From here on it ends when it is told to.
  return {
    ...addresses,
    memory: peakMemoryOf(child.pid),
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
