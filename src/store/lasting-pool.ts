import pg from 'pg';

/**
 * A pool that outlives lost connections: the query that meets one fails, and the next gets a new one. The pool itself
 * listens for errors only while nobody uses a connection; one that breaks in use, or while it is being handed over,
 * would end the process.
 */
export function lastingPool(config: pg.PoolConfig, onLost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ max: 20, ...config });
  const lost = (error: Error) => {
    // While the pool is being ended the database may go first, and then nothing is lost.
    if (!pool.ending) onLost(error);
  };
  pool.on('connect', (client) => {
    client.on('error', lost);
  });
  // The connection has told it already.
  pool.on('error', () => {});
  return pool;
}
