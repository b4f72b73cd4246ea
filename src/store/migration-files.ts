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

/** Reads the migrations of a folder in their order; refuses gaps, doubles and names that are none. */
export async function readMigrations(folder = ownFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  for (const [index, { number, name }] of migrations.entries()) {
    if (number !== index + 1) {
      throw new Error(
        `${join(folder, name)}: number ${index + 1} was expected; migrations go up by one from 0001.`,
      );
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
