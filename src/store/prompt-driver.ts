import { CompiledQuery, type DatabaseConnection, PostgresDriver, type TransactionSettings } from 'kysely';

/**
 * A transaction that waits for the database only where there is something to wait for. The connections are in
 * pipeline mode: what is sent is done in its order, so `begin` travels with the first query, and the end of a
 * transaction that only read is not waited for, because nothing depends on it. Two of a short request's four waits.
 */
export class PromptDriver extends PostgresDriver {
  readonly #begun = new WeakMap<DatabaseConnection, { begin: Promise<unknown>; readsOnly: boolean }>();

  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    const { isolationLevel, accessMode } = settings;
    const begin = connection.executeQuery(
      CompiledQuery.raw(
        ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode]
          .filter(Boolean)
          .join(' '),
      ),
    );
    // Heard when the transaction ends; until then a rejection that nobody awaits must not end the process.
    begin.catch(() => {});
    this.#begun.set(connection, { begin, readsOnly: accessMode === 'read only' });
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const begun = this.#begun.get(connection);
    // Where there was no beginning nothing may count as kept.
    await begun?.begin;
    const end = connection.executeQuery(CompiledQuery.raw('commit'));
    if (begun?.readsOnly) end.catch(() => {});
    else await end;
  }
}
