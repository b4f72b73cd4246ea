import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step of the schema, as its file tells it. */
export interface Migration {
  number: number;
  /** The file's name: "0001-the-ledger-and-what-follows.sql". */
  name: string;
  sql: string;
  checksum: string;
}

const ownFolder = fileURLToPath(new URL('./migrations/', import.meta.url));

/**
 * Reads the migrations of a folder in their order; refuses doubles and names that are none. Numbers may leave gaps, so
 * that what is made side by side need not agree on the next one.
 */
export async function readMigrations(folder = ownFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  for (const [index, { number, name }] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before?.number === number) {
      throw new Error(`${join(folder, name)}: ${before.name} has this number already. Give it another.`);
    }
  }
  return migrations;
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const digits = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.exec(name)?.[1];
  if (digits === undefined) {
    throw new Error(`${join(folder, name)} is no name of a migration; it looks like 0002-what-it-does.sql.`);
  }
  const sql = await readFile(join(folder, name), 'utf8');
  return { number: Number(digits), name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
