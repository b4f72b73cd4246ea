import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '#main/embedded/cluster.ts';
import { ownerRole, prepareDatabase, withClient } from '#main/embedded/prepare.ts';
import { applicationRole } from '#store/application-role.ts';
import { migrate } from '#store/migrate.ts';

const template = 'leadsheet_template';

/** One PostgreSQL for the whole run, with a migrated database that every test file gets a copy of. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'leadsheet-db-'));
  const cluster = await startCluster(home, {
    // Nothing here has to outlive the run.
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' },
  });
  await prepareDatabase(cluster, template);
  await withClient(cluster.connection(ownerRole, template), (client) => migrate(client));
  project.provide('databaseServer', {
    host: cluster.connection('postgres', 'postgres').host,
    template,
    superuser: 'postgres',
    owner: ownerRole,
    application: applicationRole,
  });
  return async () => {
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  };
}
