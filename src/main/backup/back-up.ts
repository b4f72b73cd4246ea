import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type pg from 'pg';
import { create } from 'tar';
import { schemaVersion } from '#store/migrate.ts';
import type { Cluster } from '../embedded/cluster.ts';
import { databaseFolders } from '../embedded/folders.ts';
import { withClient } from '../embedded/prepare.ts';
import { withCluster } from '../embedded/with-cluster.ts';
import { filesFolder } from '../open-files.ts';
import { codeOf, messageOf, Problem } from '../problem.ts';
import { copyDataFolder, copyWriteAheadLog, type Progress } from './copy-data-folder.ts';
import { writeManifest } from './manifest.ts';

/** Told how far a backup or a restore is. */
export type OnProgress = (
  progress: Progress & { step: 'copying' | 'packing' | 'unpacking' | 'checking' },
) => void;

/**
 * Writes the whole of a home folder, its embedded database and its secret, into one file, while Leadsheet runs or
 * while it does not. The file appears when it is whole.
 */
export async function backUp(home: string, toFile: string, onProgress: OnProgress = () => {}): Promise<void> {
  const file = resolve(toFile);
  const { data } = await databaseFolders(home);
  if (!existsSync(join(data, 'PG_VERSION'))) {
    throw new Problem(
      `There is no database in ${home} to back up. Name the folder with --home; a PostgreSQL of your own (DATABASE_URL) is backed up with its own tools, such as pg_dump.`,
    );
  }
  await refuseExisting(file);
  const folder = await stagingBeside(file);
  try {
    await withCluster(home, (cluster) => copyCluster(cluster, data, folder, onProgress));
    await copyFile(join(home, 'secret'), join(folder, 'secret')).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
    // After the database: what it names is there by now, and nothing of it ever changes.
    await cp(join(home, filesFolder), join(folder, filesFolder), { recursive: true }).catch(
      (error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
      },
    );
    onProgress({ step: 'packing', doneBytes: 0, totalBytes: 0 });
    await packInto(folder, `${folder}.tar.gz`);
    await rename(`${folder}.tar.gz`, file);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}.tar.gz`, { force: true });
  }
}

async function copyCluster(
  cluster: Cluster,
  data: string,
  folder: string,
  onProgress: OnProgress,
): Promise<void> {
  const schema = await withClient(cluster.connection('postgres', 'leadsheet'), schemaVersion);
  await withClient(cluster.connection('postgres', 'postgres'), async (client) => {
    // The slot keeps the log of what happens meanwhile from being taken away; it goes with this connection.
    await client.query(
      `select pg_create_physical_replication_slot('leadsheet_backup_${process.pid}', true, true)`,
    );
    await client.query(`select pg_backup_start('leadsheet', fast => true)`);
    const to = join(folder, 'postgres');
    await copyDataFolder(data, to, (progress) => onProgress({ step: 'copying', ...progress }));
    await writeFile(join(to, 'backup_label'), await endBackup(client), { mode: 0o600 });
    await copyWriteAheadLog(data, to);
  });
  const postgres = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  await writeManifest(folder, { format: 1, madeAt: new Date().toISOString(), postgres, schema });
}

async function endBackup(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ labelfile: string }>(
    'select labelfile from pg_backup_stop(wait_for_archive => false)',
  );
  const [ended] = rows;
  if (!ended) throw new Error('pg_backup_stop answered nothing');
  return ended.labelfile;
}

async function refuseExisting(file: string): Promise<void> {
  if (existsSync(file))
    throw new Problem(`${file} is there already; name a new file, so that no backup is lost.`);
}

async function stagingBeside(file: string): Promise<string> {
  try {
    await mkdir(dirname(file), { recursive: true });
    return await mkdtemp(join(dirname(file), '.leadsheet-backup-'));
  } catch (error) {
    throw new Problem(
      `The backup cannot be written to ${dirname(file)}: ${messageOf(error)}. Name another place.`,
    );
  }
}

/** The archive holds the secret and everything else: it is its owner's only, and on the disk before it has its name. */
async function packInto(folder: string, file: string): Promise<void> {
  await create({ file, cwd: folder, gzip: { level: 3 }, portable: true, mode: 0o600 }, ['.']);
  const handle = await open(file, 'r');
  await handle.sync();
  await handle.close();
}
