import pg, { type ClientBase } from 'pg';
import { applicationRole } from './application-role.ts';
import { type Migration, readMigrations } from './migration-files.ts';

/** What a run did: the numbers it applied, and the version the schema has now. */
export interface MigrationResult {
  applied: number[];
  version: number;
}

/** Thrown when the schema could not be brought up to date. The database is whole, at the version it names. */
export class MigrationFailed extends Error {
  override name = 'MigrationFailed';
}

interface Applied {
  number: number;
  name: string;
  checksum: string;
}

/** Any number that only we use: two servers that start at once migrate one after the other. */
const lockKey = 7_364_218_809;

/**
 * Brings the schema up to date, forward only, each migration in a transaction of its own: one that fails leaves the
 * version before it standing and working. `client` is connected as the owner of the tables.
 */
export async function migrate(client: ClientBase, folder?: string): Promise<MigrationResult> {
  const migrations = await readMigrations(folder);
  const before = await inTransaction(client, async () => {
    await createTable(client);
    return appliedMigrations(client);
  });
  checkAgainst(before, migrations);
  const done = new Set(before.map(({ number }) => number));
  const applied: number[] = [];
  // Nearly every start has nothing to apply, and asks once.
  for (const migration of migrations.filter(({ number }) => !done.has(number))) {
    // Looked at again within the lock, each time: another server may be applying the same ones.
    const isNew = await inTransaction(client, async () => {
      const standing = await appliedMigrations(client);
      checkAgainst(standing, migrations);
      if (standing.some(({ number }) => number === migration.number)) return false;
      await apply(client, migration, standing.at(-1)?.number ?? 0);
      return true;
    });
    if (isNew) applied.push(migration.number);
  }
  return { applied, version: migrations.at(-1)?.number ?? 0 };
}

/** The version of the schema; 0 where there is none yet. */
export async function schemaVersion(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: number | null }>(
    `select case when to_regclass('public.schema_migration') is null then 0 end as version`,
  );
  if (rows[0]?.version === 0) return 0;
  return (await appliedMigrations(client)).at(-1)?.number ?? 0;
}

async function createTable(client: ClientBase): Promise<void> {
  await client.query(`
    create table if not exists schema_migration (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    );
    revoke insert, update, delete on schema_migration from ${applicationRole};
  `);
}

async function appliedMigrations(client: ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'select number, name, checksum from schema_migration order by number',
  );
  return rows;
}

function checkAgainst(standing: readonly Applied[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const { number, name, checksum } of standing) {
    const migration = known.get(number);
    if (!migration) {
      throw new MigrationFailed(
        `The database is at version ${number} (${name}), newer than this Leadsheet, which knows ${migrations.at(-1)?.number ?? 0}.
Start the Leadsheet that migrated it, or a later one.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationFailed(
        `${migration.name} was changed after it had been applied to this database (as ${name}).
A migration that was applied stays as it is; put it back, and write what is new as a further one.`,
      );
    }
  }
}

async function apply(
  client: ClientBase,
  { number, name, sql, checksum }: Migration,
  standing: number,
): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    throw new MigrationFailed(
      `The migration ${name} failed${placeOf(error, sql)}: ${error instanceof Error ? error.message : String(error)}
Nothing of it was kept: the database is whole and stays at version ${standing}, which the Leadsheet before this
one works with.`,
    );
  }
  const values = [number, name, checksum];
  await client.query('insert into schema_migration (number, name, checksum) values ($1, $2, $3)', values);
}

function placeOf(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError) || error.position === undefined) return '';
  return ` at line ${sql.slice(0, Number(error.position)).split('\n').length}`;
}

async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockKey]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
