import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** More kinds of statements than the code has; what goes beyond them is sent as it is. */
const mostStatements = 500;
const names = new Map<string, string>();

/**
 * The pool, with each statement prepared on its connection the first time it is sent: from then on PostgreSQL neither
 * reads nor plans it again, which is half of the time of a short one.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      // The same object for the same connection, because the driver knows its connections by them.
      let prepared = clients.get(client);
      if (!prepared) {
        prepared = preparedClient(client);
        clients.set(client, prepared);
      }
      return prepared;
    },
    end: () => pool.end(),
  };
}

function preparedClient(client: pg.PoolClient): PostgresPoolClient {
  const prepared: Pick<pg.PoolClient, 'release'> & { query: unknown } = {
    query(text: string, values: readonly unknown[]) {
      const name = nameOf(text, values);
      const statement = { text, values: [...values] };
      return client.query(name === undefined ? statement : { ...statement, name });
    },
    release: () => client.release(),
  };
  // Of the two ways to ask that the driver's type allows, only this one is used: nothing here reads by cursor.
  return prepared as PostgresPoolClient;
}

/** Nothing to fill in: `begin`, `commit`, a migration. All columns: their number changes with a migration. */
function nameOf(text: string, values: readonly unknown[]): string | undefined {
  if (values.length === 0 || /^\s*select \*/.test(text)) return undefined;
  let name = names.get(text);
  if (name === undefined && names.size < mostStatements) {
    name = `leadsheet_${names.size + 1}`;
    names.set(text, name);
  }
  return name;
}
