import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type PostgresDialectConfig,
  PostgresDriver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { DatabaseTransaction } from './transaction.ts';

/**
 * A transaction that waits for the database only where there is something to wait for. The connections are in
 * pipeline mode: what is sent is done in its order, so `begin` travels with the first query, what is sent along
 * travels with what follows it, and the end of a transaction that only read is not waited for, because nothing
 * depends on it.
 */
export class PromptDriver implements Driver {
  readonly #driver: PostgresDriver;

  constructor(config: PostgresDialectConfig) {
    this.#driver = new PostgresDriver(config);
  }

  init(): Promise<void> {
    return this.#driver.init();
  }

  async acquireConnection(): Promise<PromptConnection> {
    return new PromptConnection((await this.#driver.acquireConnection()) as BareConnection);
  }

  async beginTransaction(connection: PromptConnection, settings: TransactionSettings): Promise<void> {
    connection.begin(settings);
  }

  commitTransaction(connection: PromptConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: PromptConnection): Promise<void> {
    return this.#driver.rollbackTransaction(connection.bare);
  }

  releaseConnection(connection: PromptConnection): Promise<void> {
    return this.#driver.releaseConnection(connection.bare);
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }
}

/** The type says less of what is acquired than of what is released; they are the same. */
type BareConnection = Parameters<PostgresDriver['releaseConnection']>[0];

const sentAlong = new WeakSet<CompiledQuery>();

/**
 * Sends a write that nothing in its transaction asks back about, without waiting for it. Should it fail, what is
 * waited for next fails with its error, at the latest the end of the transaction, and nothing of that one stands.
 */
export async function sendAlong(tx: DatabaseTransaction, write: CompiledQuery): Promise<void> {
  sentAlong.add(write);
  await tx.executeQuery(write);
}

class PromptConnection implements DatabaseConnection {
  readonly bare: BareConnection;
  #begun: Promise<unknown> | undefined;
  #readsOnly = false;
  #unanswered: Promise<unknown>[] = [];

  constructor(bare: BareConnection) {
    this.bare = bare;
  }

  begin({ isolationLevel, accessMode }: TransactionSettings): void {
    const words = ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode];
    this.#begun = heardLater(this.bare.executeQuery(CompiledQuery.raw(words.filter(Boolean).join(' '))));
    this.#readsOnly = accessMode === 'read only';
    this.#unanswered = [];
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const answer = this.bare.executeQuery<Row>(query);
    if (sentAlong.has(query)) {
      this.#unanswered.push(heardLater(answer));
      return { rows: [] };
    }
    return answer.catch(async (error: unknown) => {
      // After a failure everything fails, and only the first one says why.
      await Promise.all(this.#unanswered);
      throw error;
    });
  }

  streamQuery(): never {
    throw new Error('Nothing here reads by cursor.');
  }

  async commit(): Promise<void> {
    // Where there was no beginning nothing may count as kept.
    await this.#begun;
    const end = this.bare.executeQuery(CompiledQuery.raw('commit'));
    if (this.#readsOnly) heardLater(end);
    // PostgreSQL answers the end of a failed transaction as if it were well, so that each write is asked.
    else await Promise.all([...this.#unanswered, end]);
  }
}

/** Until somebody awaits it, a rejection must not end the process. */
function heardLater<Value>(answer: Promise<Value>): Promise<Value> {
  answer.catch(() => {});
  return answer;
}
