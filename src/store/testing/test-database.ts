import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: {
      host: string;
      template: string;
      /** The database's folder of a home that was started once and stopped. */
      startedBefore: string;
      superuser: string;
      owner: string;
      application: string;
    };
  }
}

/** A database of the test file's own, migrated and empty. */
export interface TestDatabase {
  /** Connected as the owner of the tables. */
  owner: pg.Pool;
  /** Connected as the server is: row-level security holds. */
  application: pg.Pool;
  /** For what makes its own connections. */
  ownerConnection: pg.PoolConfig;
  applicationConnection: pg.PoolConfig;
}

/**
 * Gives a test file its own database for as long as it runs: call it once, at the top of the file. The fields may be
 * read inside tests and hooks only.
 */
export function testDatabase(): TestDatabase {
  const database = {} as TestDatabase;
  let drop = async () => {};
  beforeAll(async () => {
    const made = await createTestDatabase();
    Object.assign(database, made.database);
    drop = made.drop;
  });
  afterAll(() => drop());
  return database;
}

async function createTestDatabase(): Promise<{ database: TestDatabase; drop: () => Promise<void> }> {
  const server = inject('databaseServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const connection = (user: string, database = name) => ({ host: server.host, port: 5432, user, database });
  const administer = async (statement: string) => {
    const client = new pg.Client(connection(server.superuser, 'postgres'));
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name} template ${server.template} owner ${server.owner}`);
  const ownerConnection = connection(server.owner);
  const applicationConnection = connection(server.application);
  const database: TestDatabase = {
    owner: pool(ownerConnection),
    application: pool(applicationConnection),
    ownerConnection,
    applicationConnection,
  };
  const drop = async () => {
    await Promise.all([database.owner.end(), database.application.end()]);
    await administer(`drop database ${name} with (force)`);
  };
  return { database, drop };
}

function pool(connection: pg.PoolConfig): pg.Pool {
  const made = new pg.Pool({ ...connection, max: 10 });
  made.on('error', () => {}); // A connection cut at the end of the run is no failure of a test.
  return made;
}
