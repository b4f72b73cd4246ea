import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { migrate } from '../migrate.ts';

const migrations = fileURLToPath(new URL('../migrations/', import.meta.url));
const released = ['0001-the-ledger-and-what-follows.sql', '0002-sign-in.sql'];

/** Empties a database and gives it the schema that the first release came with. */
export async function installFirstRelease(client: pg.Client): Promise<void> {
  await client.query(
    'drop schema public cascade; create schema public; grant usage on schema public to leadsheet_app',
  );
  const folder = await mkdtemp(join(tmpdir(), 'leadsheet-migrations-'));
  for (const name of released) await copyFile(join(migrations, name), join(folder, name));
  await migrate(client, folder);
  await rm(folder, { recursive: true });
}
