import type pg from 'pg';
import { applicationRole, ensureApplicationRole, RoleMissing } from '#store/application-role.ts';
import { MigrationFailed, migrate } from '#store/migrate.ts';
import { type ClusterOptions, startCluster } from './embedded/cluster.ts';
import { ownerRole, prepareDatabase, withClient } from './embedded/prepare.ts';
import { messageOf, Problem } from './problem.ts';
import type { Settings } from './settings.ts';

/** A database that answers and is up to date. */
export interface OpenDatabase {
  /** As the owner of the tables, who migrates and makes what libraries need. Row-level security is forced on it. */
  owner: pg.PoolConfig;
  /** As the role that the server works as. */
  application: pg.PoolConfig;
  /** The migrations that this start applied. */
  migrated: number[];
  close(): Promise<void>;
}

type Access = Omit<OpenDatabase, 'migrated'>;

const oldestVersion = 15;
const embeddedName = 'leadsheet';

/** Opens the person's PostgreSQL when the settings name one, else starts the embedded one, and migrates it. */
export async function openDatabase(
  settings: Settings,
  onRestart?: ClusterOptions['onRestart'],
): Promise<OpenDatabase> {
  const access = settings.databaseUrl
    ? await openNamed(settings.databaseUrl)
    : await openEmbedded(settings.home, onRestart);
  try {
    const { applied } = await withClient(access.owner, (client) => migrate(client));
    return { ...access, migrated: applied };
  } catch (error) {
    await access.close();
    throw error instanceof MigrationFailed ? new Problem(error.message) : error;
  }
}

async function openEmbedded(home: string, onRestart: ClusterOptions['onRestart']): Promise<Access> {
  const cluster = await startCluster(home, onRestart ? { onRestart } : {});
  try {
    await prepareDatabase(cluster, embeddedName);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    owner: cluster.connection(ownerRole, embeddedName),
    application: cluster.connection(applicationRole, embeddedName),
    close: () => cluster.stop(),
  };
}

/** The person's PostgreSQL, as it is: nothing is migrated. */
export async function openNamed(url: string): Promise<Access> {
  const owner = { connectionString: url, connectionTimeoutMillis: 10_000 };
  try {
    await withClient(owner, async (client) => {
      await checkVersion(client);
      await ensureApplicationRole(client);
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof RoleMissing) throw new Problem(error.message);
    throw new Problem(
      `The PostgreSQL that DATABASE_URL names (${withoutPassword(url)}) does not let us in: ${messageOf(error)}`,
    );
  }
  // The same login, acting as the role that bypasses nothing.
  const application = { ...owner, options: `-c role=${applicationRole}` };
  return { owner, application, close: async () => {} };
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major >= oldestVersion) return;
  throw new Problem(
    `DATABASE_URL names a PostgreSQL ${major}; Leadsheet needs ${oldestVersion} or later. Upgrade it, or name another.`,
  );
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  if (parsed.password) parsed.password = '…';
  return decodeURI(parsed.href);
}
