import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { touchedAccounts } from './account-touch.ts';
import type { DealRows } from './deal-rows.ts';

type TableName =
  | 'finding'
  | 'commitment'
  | 'promise'
  | 'conversation'
  | 'milestone'
  | 'stakeholder'
  | 'lapse'
  | 'tenure';

/** What tells one row of a deal from another in each table of several. */
const keys: Readonly<Record<TableName, readonly string[]>> = {
  finding: ['code', 'subject'],
  commitment: ['commitment_id'],
  promise: ['promise_id'],
  conversation: ['conversation_id'],
  milestone: ['milestone_id'],
  stakeholder: ['contact_id'],
  lapse: ['until_at', 'code', 'subject'],
  tenure: ['from_at'],
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
      : updatedDeal(after.deal),
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
    keys[table].map((column) =>
      column.endsWith('_at') ? instantInSql(column) : sql`${sql.ref(column)}::text`,
    ),
    sql` || ' ' || `,
  );
}

/** An instant as the text that we keep it as. */
function instantInSql(column: string): RawBuilder<unknown> {
  return sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function upserted(table: TableName, key: readonly string[], rows: readonly AnyRow[]): RawBuilder<unknown> {
  const { columns, assignments } = written(
    table,
    ['workspace_id', 'deal_id', ...key],
    rows[0] ?? {},
    'excluded',
  );
  return sql`insert into ${sql.raw(table)}
    select * from jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${columns}) do update set ${assignments}`;
}

function updatedDeal(row: DealRows['deal']): RawBuilder<unknown> {
  const { assignments } = written('deal', ['workspace_id', 'deal_id'], row, 'fresh');
  return sql`update deal set ${assignments}
    from jsonb_populate_record(null::deal, ${JSON.stringify(row)}::jsonb) fresh
    where deal.workspace_id = fresh.workspace_id and deal.deal_id = fresh.deal_id`;
}

interface Written {
  /** The columns of the key, and every other column being set. */
  readonly columns: RawBuilder<unknown>;
  readonly assignments: RawBuilder<unknown>;
}

/** Put together once a table: a write of many rows would spend more time on its words than on its rows. */
const writtenOnce = new Map<string, Written>();

function written(table: string, key: readonly string[], row: object, source: string): Written {
  let words = writtenOnce.get(table);
  if (!words) {
    const quoted = (column: string) => `"${column}"`;
    const changing = Object.keys(row).filter((column) => !key.includes(column));
    words = {
      columns: sql.raw(key.map(quoted).join(', ')),
      assignments: sql.raw(
        changing.map((column) => `${quoted(column)} = ${source}.${quoted(column)}`).join(', '),
      ),
    };
    writtenOnce.set(table, words);
  }
  return words;
}
