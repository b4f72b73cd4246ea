import { Kysely, type LogEvent, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { OperationContract } from '#contract/operation.ts';
import type { Handle, World } from '#operations/world.ts';
import { types } from '#store/open-store.ts';
import type { Database } from '#store/tables.ts';
import { enterWorkspace } from '#store/transaction.ts';

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** What an operation is done as. */
export type Seat = Pick<World, 'actor' | 'workspace'>;

/** The statements that read the rows of a page, found by doing its operation once. */
export async function statementsOf<Contract extends OperationContract>(
  application: pg.PoolConfig,
  seat: Seat,
  now: string,
  read: (world: World) => ReturnType<Handle<Contract>>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const log = ({ query }: LogEvent) => {
    statements.push({ text: query.sql, values: [...query.parameters] });
  };
  const pool = new pg.Pool({ ...application, max: 1, types });
  const store = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log });
  try {
    const answer = await store.transaction().execute(async (tx) => {
      await enterWorkspace(tx, seat.workspace.id);
      statements.length = 0;
      // A page reads rows and nothing else of its world.
      return read({ ...seat, locale: seat.workspace.locale, tx, now } as World);
    });
    if (!answer.ok) throw new Error(answer.refusal.message);
  } finally {
    await store.destroy();
  }
  return statements.filter(
    ({ text }) => text.trimStart().startsWith('select') || text.trimStart().startsWith('with'),
  );
}

/**
 * Sends them over one connection in one go and waits for all the rows: what PostgreSQL itself needs, without a
 * server, without a transaction, without an answer being made of them.
 */
export async function bareConnection(application: pg.PoolConfig, workspaceId: string) {
  const client = new pg.Client({ ...application, pipeline: true } as pg.ClientConfig);
  client.on('error', () => {}); // A lost connection shows in the query that needs it.
  await client.connect();
  await client.query(`select set_config('leadsheet.workspace', $1, false)`, [workspaceId]);
  return {
    client,
    read: (statements: readonly Statement[]) =>
      Promise.all(statements.map(({ text, values }) => client.query(text, values))),
    close: () => client.end(),
  };
}
