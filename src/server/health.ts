import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { ServerOptions } from './server-options.ts';

/** `GET /api/health`, for whoever watches over the server: 200 when the database answers too, else 503. */
export function mountHealth(app: FastifyInstance, { store }: ServerOptions): void {
  app.get('/api/health', async (_, reply) => {
    try {
      await sql`select 1`.execute(store);
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
}
