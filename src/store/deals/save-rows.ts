import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { touchedAccounts } from './account-touch.ts';
import type { DealRows } from './deal-rows.ts';

type TableName = 'finding' | 'commitment' | 'promise' | 'conversation' | 'milestone';

/** What tells one row of a deal from another in each table of several. */
const keys: Readonly<Record<TableName, readonly string[]>> = {
  finding: ['code', 'subject'],
  commitment: ['commitment_id'],
  promise: ['promise_id'],
  conversation: ['conversation_id'],
  milestone: ['milestone_id'],
};
export const listTables = Object.keys(keys) as TableName[];

/** What was stored before; a standing may be missing where somebody broke it. */
export type StoredRows = Omit<DealRows, 'standing'> & { readonly standing: DealRows['standing'] | null };

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * The parts of one statement that bring the projections from what they were to what they are: only rows that differ
 * are written, only rows that are gone are deleted. `before` is null for a deal that has none yet.
 */
export function savedRows(before: StoredRows | null, after: DealRows): RawBuilder<unknown>[] {
  const { workspace_id, deal_id } = after.deal;
  const parts = [
    before === null
      ? sql`insert into deal select * from jsonb_populate_record(null::deal, ${JSON.stringify(after.deal)}::jsonb)`
      : updated('deal', ['workspace_id', 'deal_id'], after.deal),
    standingKept(before?.standing ?? null, after.standing),
    ...touchedAccounts(before?.deal ?? null, after.deal),
  ];
  for (const table of listTables) {
    const was = new Map((before?.[table] ?? []).map((row) => [keyOf(table, row), JSON.stringify(row)]));
    const now = new Map(after[table].map((row) => [keyOf(table, row), row as AnyRow]));
    const changed = [...now].filter(([key, row]) => was.get(key) !== JSON.stringify(row));
    const gone = [...was.keys()].filter((key) => !now.has(key));
    if (changed.length > 0) {
      parts.push(
        upserted(
          table,
          keys[table],
          changed.map(([, row]) => row),
        ),
      );
    }
    if (gone.length > 0) {
      parts.push(sql`delete from ${sql.table(table)} where workspace_id = ${workspace_id} and deal_id = ${deal_id}
        and ${keyInSql(table)} = any(${gone})`);
    }
  }
  return parts;
}

/** The standing is by far the largest value, so that it goes as the text that it is kept as. */
function standingKept(
  before: DealRows['standing'] | null,
  { workspace_id, deal_id, sequence, state }: DealRows['standing'],
) {
  const text = JSON.stringify(state);
  return before === null
    ? sql`insert into standing (workspace_id, deal_id, sequence, state)
        values (${workspace_id}, ${deal_id}, ${sequence}, ${text}::json)`
    : sql`update standing set sequence = ${sequence}, state = ${text}::json
        where workspace_id = ${workspace_id} and deal_id = ${deal_id}`;
}

/** Brings what is stored of a deal to what should be, whatever it was. */
export async function replaceRows(
  tx: DatabaseTransaction,
  stored: StoredRows,
  fresh: DealRows,
): Promise<void> {
  await inOneStatement(savedRows(stored, fresh), sql`select 1`).execute(tx);
}

/** Several changes in one statement: one way to the database and back. */
export function inOneStatement(parts: readonly RawBuilder<unknown>[], last: RawBuilder<unknown>) {
  const named = parts.map((part, index) => sql`${sql.ref(`part_${index}`)} as (${part})`);
  return sql`with ${sql.join(named)} ${last}`;
}

/** What tells a row of a deal from the others in its table. */
export function keyOf(table: TableName, row: object): string {
  return keys[table].map((column) => String((row as AnyRow)[column])).join(' ');
}

function keyInSql(table: TableName): RawBuilder<unknown> {
  return sql.join(
    keys[table].map((column) => sql`${sql.ref(column)}::text`),
    sql` || ' ' || `,
  );
}

function upserted(table: string, key: readonly string[], rows: readonly AnyRow[]): RawBuilder<unknown> {
  const all = ['workspace_id', 'deal_id', ...key];
  const changing = Object.keys(rows[0] ?? {}).filter((column) => !all.includes(column));
  return sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${sql.join(all.map((column) => sql.ref(column)))}) do update set ${sql.join(
      changing.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
    )}`;
}

function updated(table: string, key: readonly string[], row: AnyRow): RawBuilder<unknown> {
  const changing = Object.keys(row).filter((column) => !key.includes(column));
  return sql`update ${sql.table(table)} set ${sql.join(
    changing.map((column) => sql`${sql.ref(column)} = fresh.${sql.ref(column)}`),
  )} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb) fresh
    where ${sql.join(
      key.map((column) => sql`${sql.ref(`${table}.${column}`)} = fresh.${sql.ref(column)}`),
      sql` and `,
    )}`;
}
