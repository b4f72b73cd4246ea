import Fastify, { type FastifyInstance } from 'fastify';
import type pg from 'pg';

/** What the server is given by who starts it. */
export interface ServerOptions {
  /** As the role that bypasses no row-level security: what requests work with. */
  database: pg.Pool;
  /** The same, for what holds a connection of its own (LISTEN). */
  databaseConnection: pg.PoolConfig;
  /** As the owner of the tables: for libraries that make tables of their own, at the start only. */
  ownerConnection: pg.PoolConfig;
  /** Signs sessions. */
  secret: string;
  /** The address people use; null means the one that the server listens on. */
  publicUrl: string | null;
  /** The built web app. */
  webFolder: string;
}

/** Makes the server; who calls it lets it listen and closes it. */
export async function createServer({ database }: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify();
  server.get('/api/health', async () => {
    await database.query('select 1');
    return { status: 'ok' };
  });
  return server;
}
