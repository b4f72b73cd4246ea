import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { places } from '#store/person/places.ts';
import type { TestDatabase } from '#store/testing/test-database.ts';
import { inWorkspace } from './test-people.ts';
import type { TestServer } from './test-server.ts';

/** Every row of every table as text, by the table. */
export type Dump = ReadonlyMap<string, string>;

/** All that whoever owns the database can read of a workspace, the statistics of its planner with it. */
export async function dumpOf(
  server: TestServer,
  workspaceId: string,
  { ownerConnection }: Pick<TestDatabase, 'ownerConnection'>,
): Promise<Dump> {
  const read = new Map<string, string>();
  await inWorkspace(server, workspaceId, async (tx) => {
    for (const table of Object.keys(places)) {
      const { rows } = await sql<{
        row: string;
      }>`select own::text as row from ${sql.table(table)} own`.execute(tx);
      read.set(table, rows.map(({ row }) => row).join('\n'));
    }
  });
  // Whom row-level security holds is not shown these.
  const asSuperuser = new pg.Client({ ...ownerConnection, user: inject('databaseServer').superuser });
  await asSuperuser.connect();
  const { rows } = await asSuperuser.query<{ row: string }>(
    `select concat_ws(' ', tablename, attname, most_common_vals, histogram_bounds, most_common_elems) as row
     from pg_stats where schemaname = 'public'`,
  );
  await asSuperuser.end();
  return read.set('pg_stats', rows.map(({ row }) => row).join('\n'));
}

/** Where any of these words stands in it, as “table: word”. */
export const foundIn = (dump: Dump, words: readonly string[]): string[] =>
  [...dump].flatMap(([table, text]) =>
    words.filter((word) => text.toLowerCase().includes(word)).map((word) => `${table}: ${word}`),
  );
