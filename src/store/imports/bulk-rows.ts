import { CompiledQuery, sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { DatabaseTransaction } from '../transaction.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** What happens to rows whose key is there already. */
export interface OnConflict {
  readonly key: readonly string[];
  readonly update: boolean;
  /** Columns of JSON whose other fields stay as they are. */
  readonly merge?: readonly string[];
}

interface Column {
  readonly type: string;
  readonly isArray: boolean;
}

const known = new Map<string, ReadonlyMap<string, Column>>();

/**
 * Inserts many rows in one statement, a column at a time. It is several times as fast as naming each row, and what
 * COPY would do cannot be had: PostgreSQL refuses COPY where row-level security holds.
 */
export async function insertRows(
  tx: DatabaseTransaction,
  table: keyof Database | 'meeting' | 'meeting_cell',
  rows: readonly AnyRow[],
  onConflict?: OnConflict,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = await columnsOf(tx, table);
  const names = Object.keys(first).filter((name) => columns.has(name));
  const unnested = names.map((name, index) => {
    const { type, isArray } = columns.get(name) as Column;
    return `$${index + 1}::${isArray ? 'text' : type}[]`;
  });
  const selected = names.map((name, index) => {
    const { type, isArray } = columns.get(name) as Column;
    return isArray ? `u.c${index}::${type}` : `u.c${index}`;
  });
  const text = `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
    select ${selected.join(', ')} from unnest(${unnested.join(', ')}) as u(${names.map((_, index) => `c${index}`).join(', ')})
    ${conflictClause(table, names, onConflict)}`;
  const parameters = names.map((name) => arrayLiteral(rows, name, columns.get(name)?.isArray ?? false));
  await tx.executeQuery(CompiledQuery.raw(text, parameters));
}

function conflictClause(table: string, names: readonly string[], onConflict?: OnConflict): string {
  if (!onConflict) return '';
  const key = onConflict.key.map((name) => `"${name}"`).join(', ');
  if (!onConflict.update) return `on conflict (${key}) do nothing`;
  const changed = names.filter((name) => !onConflict.key.includes(name));
  const set = changed.map((name) =>
    onConflict.merge?.includes(name)
      ? `"${name}" = "${table}"."${name}" || excluded."${name}"`
      : `"${name}" = excluded."${name}"`,
  );
  return `on conflict (${key}) do update set ${set.join(', ')}`;
}

/** A column of rows as the text of a PostgreSQL array. */
function arrayLiteral(rows: readonly AnyRow[], name: string, ofArrays: boolean): string {
  let text = '';
  for (const row of rows) {
    const value = row[name];
    const one = ofArrays && Array.isArray(value) ? idArray(value) : value;
    text += `${text === '' ? '' : ','}${element(one)}`;
  }
  return `{${text}}`;
}

function element(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
}

/** An array of ids as a column of that type takes it. */
export function idArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}

async function columnsOf(tx: DatabaseTransaction, table: string): Promise<ReadonlyMap<string, Column>> {
  const columns = known.get(table);
  if (columns) return columns;
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped
      and attgenerated = ''`.execute(tx);
  const read = new Map(rows.map(({ name, type }) => [name, { type, isArray: type.endsWith('[]') }]));
  known.set(table, read);
  return read;
}

/** Lets the planner look at tables that have grown many times over. Without it a first import takes ever longer. */
export async function lookAgain(tx: DatabaseTransaction): Promise<void> {
  await sql`select look_at_the_tables_again()`.execute(tx);
}
