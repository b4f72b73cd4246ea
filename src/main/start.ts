import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askLanguageModel } from '#connectors/language-model/ask-language-model.ts';
import { smtpPost } from '#connectors/mail/smtp-post.ts';
import { clock as trueTime } from '#server/clock.ts';
import { createServer } from '#server/create-server.ts';
import { usualLimits } from '#server/limits/public-limits.ts';
import { openStore } from '#store/open-store.ts';
import { signInPool } from '#store/sign-in-pool.ts';
import { openDatabase } from './database.ts';
import { keptSecret, makeHomeFolder } from './home-folder.ts';
import { openFiles } from './open-files.ts';
import { codeOf, Problem } from './problem.ts';
import { announce, leaveHome, takeHome } from './running.ts';
import type { Settings } from './settings.ts';

/** A Leadsheet that answers. */
export interface Running {
  /** The address people use. */
  url: string;
  /** The migrations that this start applied. */
  migrated: number[];
  /** Stops in order; nothing of it runs afterwards. */
  stop(): Promise<void>;
}

const webFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/**
 * Starts the whole: the database, its migrations, the server. What was started is stopped again if a later step fails.
 * A clock that is handed in tells another time than the true one, so that a day of the year can be tried.
 */
export async function startLeadsheet(
  settings: Settings,
  log: (line: string) => void = console.error,
  clock = trueTime,
): Promise<Running> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = once(async () => {
    for (const step of undo.reverse()) await step();
  });
  try {
    await makeHomeFolder(settings.home);
    await takeHome(settings.home);
    undo.push(() => leaveHome(settings.home));

    const database = await openDatabase(settings, (outcome) =>
      log('pid' in outcome ? 'The database died and was started again.' : outcome.problem.message),
    );
    undo.push(() => database.close());

    const lost = (error: Error) => log(`A database connection was lost: ${error.message}`);
    const store = openStore(database.application, lost);
    undo.push(() => store.destroy());
    // Signing in and listening take few connections, and want their values as the driver gives them.
    const pool = signInPool(database.application, lost);
    undo.push(() => pool.end());

    const server = await createServer({
      store,
      pool,
      secret: settings.secret ?? (await keptSecret(settings.home)),
      publicUrl: settings.publicUrl,
      importFolder: join(settings.home, 'imports'),
      files: await openFiles(settings),
      webFolder,
      // A proxy on this machine or its private network tells callers apart; nobody from elsewhere is believed.
      trustProxy: settings.publicUrl === null ? false : 'loopback, linklocal, uniquelocal',
      limits: { ...usualLimits, requestsPerMinute: settings.publicRequestsPerMinute },
      post: settings.mail && smtpPost(settings.mail),
      askLanguageModel,
      webhooks: { allowed: settings.webhookAllowedAddresses },
      clock,
      log,
    });
    undo.push(() => server.close());

    const listening = await server
      .listen({ host: settings.host, port: settings.port })
      .catch(explainPort(settings));
    await announce(settings.home, listening);
    return { url: settings.publicUrl ?? listening, migrated: database.migrated, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function explainPort({ host, port }: Settings) {
  return (error: unknown): never => {
    const code = codeOf(error);
    if (code === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} on ${host} is taken by another program. Name a free one with --port or PORT.`,
      );
    }
    if (code === 'EACCES') {
      throw new Problem(
        `Port ${port} is reserved for root. Name one above 1023 with --port, and let a proxy pass to it.`,
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Problem(`This machine has no address ${host}. Name another with --host or HOST.`);
    }
    throw error;
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
