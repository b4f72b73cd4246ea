import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { type PlaceName, places } from './places.ts';

type Row = Readonly<Record<string, unknown>>;

/** Writes words of a row as they read without somebody; `changed` has the columns that differ. */
export async function rewordRow(
  tx: DatabaseTransaction,
  workspaceId: string,
  place: PlaceName,
  row: Row,
  changed: Row,
): Promise<void> {
  const columns = Object.keys(changed).map((column) => sql`${sql.ref(column)} = said.${sql.ref(column)}`);
  await sql`
    update ${sql.table(place)} own set ${sql.join(columns)} from ${rowSaid(place, { ...keyOf(place, row), ...changed })}
    where own.workspace_id = ${workspaceId} and ${isSaid(place)}`.execute(tx);
}

export async function removeRow(
  tx: DatabaseTransaction,
  workspaceId: string,
  place: PlaceName,
  row: Row,
): Promise<void> {
  await sql`delete from ${sql.table(place)} own using ${rowSaid(place, keyOf(place, row))}
    where own.workspace_id = ${workspaceId} and ${isSaid(place)}`.execute(tx);
}

/** An answer that was kept for a repeat of its request is none any more: the repeat is refused, as that of a secret is. */
export async function forgetAnswer(
  tx: DatabaseTransaction,
  workspaceId: string,
  requestId: string,
): Promise<void> {
  await sql`update request set answer = 'null' where workspace_id = ${workspaceId} and request_id = ${requestId}`.execute(
    tx,
  );
}

const keyOf = (place: PlaceName, row: Row): Row =>
  Object.fromEntries(places[place].key.map((column) => [column, row[column]]));

const rowSaid = (place: PlaceName, row: Row) =>
  sql`jsonb_populate_record(null::${sql.table(place)}, ${JSON.stringify(row)}::jsonb) said`;

const isSaid = (place: PlaceName) =>
  sql.join(
    places[place].key.map((column) => sql`own.${sql.ref(column)} = said.${sql.ref(column)}`),
    sql` and `,
  );

/** The next deals by their ids, held until this transaction ends, so that nobody writes in them meanwhile. */
export async function holdDeals(
  tx: DatabaseTransaction,
  workspaceId: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select deal_id as id from deal where workspace_id = ${workspaceId} and (${after}::uuid is null or deal_id > ${after})
    order by deal_id limit ${limit} for update`.execute(tx);
  return rows.map(({ id }) => id);
}

/** A fact as it is found, with its deal. */
export interface FoundFact {
  readonly dealId: string;
  readonly factId: string;
  readonly type: string;
  readonly byId: string | null;
  readonly data: Record<string, unknown>;
}

/** The facts of these deals that name one of these ids or have words like these; of `whole` deals all of them. */
export async function factsSpeakingOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  deals: { readonly all: readonly string[]; readonly whole: readonly string[] },
  patterns: readonly string[],
): Promise<FoundFact[]> {
  const { rows } = await sql<FoundFact>`
    select deal_id as "dealId", fact_id as "factId", type, by_id as "byId", data from fact
    where workspace_id = ${workspaceId} and deal_id = any(${[...deals.all]}::uuid[])
      and (deal_id = any(${[...deals.whole]}::uuid[]) or data::text ilike any(${[...patterns]}::text[]))
    order by deal_id, sequence`.execute(tx);
  return rows;
}

/** Writes an entry of a ledger as it reads without somebody. The database lets an erasure alone, and words alone. */
export async function rewordFact(
  tx: DatabaseTransaction,
  erasureId: string,
  factId: string,
  data: object,
): Promise<void> {
  await sql`select reword_fact(${erasureId}, ${factId}, ${JSON.stringify(data)}::jsonb)`.execute(tx);
}

/** Finds what belongs to these deals by the words that they have now. */
export async function searchAnew(tx: DatabaseTransaction, dealIds: readonly string[]): Promise<void> {
  await sql`select search_deals_anew(${[...dealIds]}::uuid[])`.execute(tx);
}
