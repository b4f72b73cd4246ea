import pg from 'pg';
import { applicationRole, ensureApplicationRole } from '#store/application-role.ts';
import type { Cluster } from './cluster.ts';

/** The role that owns the tables and migrates them. */
export const ownerRole = 'leadsheet_owner';

/** Makes the roles and a database of the embedded PostgreSQL, those that are not there yet. */
export async function prepareDatabase(cluster: Cluster, name: string): Promise<void> {
  await withClient(cluster.connection('postgres', 'postgres'), async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select rolname as name from pg_roles union all select datname from pg_database',
    );
    const have = new Set(rows.map((row) => row.name));
    if (!have.has(ownerRole)) await client.query(`create role ${ownerRole} login`);
    if (!have.has(applicationRole)) await client.query(`create role ${applicationRole} login nobypassrls`);
    await client.query(`grant ${applicationRole} to ${ownerRole}`);
    if (!have.has(name)) await client.query(`create database ${name} owner ${ownerRole}`);
  });
  await withClient(cluster.connection(ownerRole, name), ensureApplicationRole);
}

/** Connects for the time of some work. */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config);
  client.on('error', () => {}); // A lost connection shows in the query that needs it.
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
