import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '#main/embedded/cluster.ts';
import { ownerRole, prepareDatabase, withClient } from '#main/embedded/prepare.ts';
import { copyFolder } from '#main/testing/copy-folder.ts';
import { applicationRole } from '#store/application-role.ts';
import { migrate } from '#store/migrate.ts';

/** The name that the embedded database has, so that a home folder with a copy of this one has been started before. */
const template = 'leadsheet';

// Nothing here has to outlive the run.
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' };

/**
 * One PostgreSQL for the whole run, with a migrated database that every test file gets a copy of; and what a first
 * start leaves in a home folder, for the tests of starts that are not the first.
 */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'leadsheet-db-'));
  const first = await startCluster(home, { settings });
  await prepareDatabase(first, template);
  await withClient(first.connection(ownerRole, template), (client) => migrate(client));
  await first.stop();
  const startedBefore = join(home, 'started-before');
  await copyFolder(join(home, 'postgres'), startedBefore);
  const cluster = await startCluster(home, { settings });
  project.provide('databaseServer', {
    host: cluster.connection('postgres', 'postgres').host,
    template,
    startedBefore,
    superuser: 'postgres',
    owner: ownerRole,
    application: applicationRole,
  });
  return async () => {
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  };
}
