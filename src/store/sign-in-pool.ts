import pg from 'pg';
import { lastingPool } from './lasting-pool.ts';
import { wholeNumberParser } from './open-store.ts';

/** The connections of the sign-in library. It adds to the instants that it kept as numbers, and `pg` gives words. */
export function signInPool(connection: pg.PoolConfig, onLost: (error: Error) => void): pg.Pool {
  return lastingPool({ max: 5, ...connection, types: { getTypeParser } }, onLost);
}

const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) =>
  oid === pg.types.builtins.INT8 && format !== 'binary'
    ? wholeNumberParser
    : pg.types.getTypeParser(oid, format);
