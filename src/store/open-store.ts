import { Kysely, PostgresDialect, type PostgresDialectConfig } from 'kysely';
import pg from 'pg';
import { lastingPool } from './lasting-pool.ts';
import { preparing } from './preparing-pool.ts';
import { PromptDriver } from './prompt-driver.ts';
import type { Database } from './tables.ts';

/** Opens the store. A lost connection fails the query that meets it, and the next query gets a new one. */
export function openStore(connection: pg.PoolConfig, onLost: (error: Error) => void): Kysely<Database> {
  const pool = lastingPool({ ...connection, pipeline: true, types }, onLost);
  return new Kysely<Database>({ dialect: new PromptDialect({ pool: preparing(pool) }) });
}

class PromptDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver() {
    return new PromptDriver(this.#config);
  }
}

const dayParser = (text: string) => text;
const instantParser = (text: string) => new Date(text).toISOString();
export const wholeNumberParser = (text: string) => {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`${text} is too large for a number`);
};

/**
 * Instants come as `2026-11-18T10:00:00.000Z`, days as `2026-11-18`, counts and money as numbers: the words the domain
 * speaks. Set for this pool alone, because the sign-in library expects what `pg` gives otherwise.
 */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) => {
  if (format !== 'binary') {
    if (oid === pg.types.builtins.DATE) return dayParser;
    if (oid === pg.types.builtins.TIMESTAMPTZ) return instantParser;
    if (oid === pg.types.builtins.INT8) return wholeNumberParser;
  }
  return pg.types.getTypeParser(oid, format);
};

export const types: pg.CustomTypesConfig = { getTypeParser };
