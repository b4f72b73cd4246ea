import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../../transaction.ts';
import { idArray } from '../bulk-rows.ts';
import { type Settled, settle } from './import-changes.ts';
import { isItsRow, type Journaled, journaled } from './journaled.ts';
import { type StayReason, whyItStays } from './why-it-stays.ts';

/** An undo of an import: with those that were undone before, whose rows may go now too. */
export interface Undo {
  readonly workspaceId: string;
  readonly importId: string;
  readonly importIds: readonly string[];
  readonly by: string;
  readonly at: Instant;
}

/** What became of a batch of rows: the records that went into the bin, and those that are as they were again. */
export interface RowsBack {
  readonly entries: number;
  readonly removed: readonly { readonly noun: 'account' | 'contact'; readonly id: string }[];
  readonly restored: readonly { readonly noun: 'account' | 'contact'; readonly id: string }[];
}

interface Entry {
  readonly importId: string;
  readonly key: string;
  readonly made: boolean;
}

/** Takes the next rows back, of one table; null where none are left in any. */
export async function takeRowsBack(
  tx: DatabaseTransaction,
  undo: Undo,
  limit: number,
): Promise<RowsBack | null> {
  for (const table of journaled) {
    // First what was there before: it may be all that counts on what the import made.
    const changes = await nextEntries(tx, undo, table, { made: false, limit });
    const entries = changes.length > 0 ? changes : await nextEntries(tx, undo, table, { made: true, limit });
    if (entries.length === 0) continue;
    const made = await takeMadeBack(tx, undo, table, entries);
    const changed = await takeChangesBack(tx, undo, table, entries);
    await settle(tx, undo.workspaceId, table, [...made.settled, ...changed]);
    const records = (keys: readonly string[]) =>
      table === 'account' || table === 'contact' ? keys.map((id) => ({ noun: table, id })) : [];
    const restored = changed.flatMap(({ key, reason }) => (reason === null ? [key] : []));
    return { entries: entries.length, removed: records(made.gone), restored: records(restored) };
  }
  return null;
}

async function nextEntries(
  tx: DatabaseTransaction,
  { workspaceId, importIds }: Undo,
  table: Journaled,
  { made, limit }: { made: boolean; limit: number },
): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select import_id as "importId", row_key as key, before_mark is null as made
    from import_change
    where workspace_id = ${workspaceId} and noun = ${table} and state = 'standing'
      and import_id = any(${idArray(importIds)}::uuid[]) and (before_mark is null) = ${made}
    order by import_id, row_key limit ${limit}`.execute(tx);
  return rows;
}

/** The entries of these keys with their rows, as far as those are still there. */
function withRows(undo: Undo, table: Journaled, entries: readonly Entry[]): RawBuilder<unknown> {
  const given = JSON.stringify(entries);
  return sql`jsonb_to_recordset(${given}::jsonb) g("importId" uuid, key text)
    join import_change e on e.workspace_id = ${undo.workspaceId} and e.noun = ${table} and e.row_key = g.key
      and e.import_id = g."importId"
    join ${sql.table(table)} r on r.workspace_id = ${undo.workspaceId} and ${isItsRow(table, 'e', 'r')}`;
}

async function takeMadeBack(
  tx: DatabaseTransaction,
  undo: Undo,
  table: Journaled,
  entries: readonly Entry[],
): Promise<{ settled: Settled[]; gone: string[] }> {
  const made = entries.filter((entry) => entry.made);
  if (made.length === 0) return { settled: [], gone: [] };
  const why = whyItStays(table, { importIds: undo.importIds, entry: 'e', row: 'r' });
  const { rows } = await sql<{ importId: string; key: string; reason: StayReason | null; isThere: boolean }>`
    select e.import_id as "importId", e.row_key as key, ${why} as reason,
      to_jsonb(r)->>'removed_at' is null as "isThere"
    from ${withRows(undo, table, made)}`.execute(tx);
  const reasons = new Map(rows.map(({ importId, key, reason }) => [`${importId} ${key}`, reason]));
  const going = rows.filter(({ reason }) => reason === null);
  if (going.length > 0) {
    await removal(
      table,
      undo,
      withRows(
        undo,
        table,
        going.map((one) => ({ ...one, made: true })),
      ),
    ).execute(tx);
  }
  // Of what is gone already nothing is left to take back.
  const settled = made.map(({ importId, key }) => ({
    ...{ importId, key },
    reason: reasons.get(`${importId} ${key}`) ?? null,
  }));
  return { settled, gone: going.flatMap(({ key, isThere }) => (isThere ? [key] : [])) };
}

/** Records go into the bin, from where they can be had back; what hangs on those goes with them, all else is deleted. */
function removal(
  table: Journaled,
  { at, by, importId }: Undo,
  rows: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const isThisRow = sql`t.ctid = r.ctid`;
  switch (table) {
    case 'account':
    case 'contact':
      return sql`update ${sql.table(table)} t set removed_at = ${at}, removed_by = ${by}, removal_id = ${importId}
        from ${rows} where ${isThisRow} and t.removed_at is null`;
    case 'contact_job':
      return sql`delete from contact_job t using ${rows} where ${isThisRow} and ${holderIsThere(sql`'contact'`, sql`r.contact_id`)}`;
    case 'relation':
      return sql`delete from relation t using ${rows} where ${isThisRow}
        and ${holderIsThere(sql`'contact'`, sql`r.from_id`)} and ${holderIsThere(sql`'contact'`, sql`r.to_id`)}`;
    case 'custom_value':
    case 'note':
    case 'stored_file':
    case 'tagged':
      return sql`delete from ${sql.table(table)} t using ${rows}
        where ${isThisRow} and ${holderIsThere(sql`r.noun`, sql`r.noun_id`)}`;
    case 'tag':
    case 'custom_field':
      // What lies in the bin may still have it, and gets it back with it.
      return sql`update ${sql.table(table)} t set removed_at = ${at} from ${rows} where ${isThisRow}`;
    default:
      return sql`delete from ${sql.table(table)} t using ${rows} where ${isThisRow}`;
  }
}

const holderIsThere = (noun: RawBuilder<unknown>, id: RawBuilder<unknown>) => sql`case ${noun}
  when 'contact' then exists (select from contact h where h.workspace_id = r.workspace_id
    and h.contact_id = ${id} and h.removed_at is null)
  when 'account' then exists (select from account h where h.workspace_id = r.workspace_id
    and h.account_id = ${id} and h.removed_at is null)
  else exists (select from deal h where h.workspace_id = r.workspace_id and h.deal_id = ${id}
    and h.state <> 'undone') end`;

/** The first ways to reach somebody stand in columns of their own, and go by the list of all ways. */
const withReach: ReadonlySet<string> = new Set(['email', 'phone']);

/** Gives rows that were there before the fields back that still say what the import wrote. */
async function takeChangesBack(
  tx: DatabaseTransaction,
  undo: Undo,
  table: Journaled,
  entries: readonly Entry[],
): Promise<Settled[]> {
  const changed = entries.filter((entry) => !entry.made);
  if (changed.length === 0) return [];
  const isMerged =
    table === 'account' || table === 'contact'
      ? sql<boolean>`r.merged_into is not null`
      : sql<boolean>`false`;
  const { rows } = await sql<{
    importId: string;
    key: string;
    before: Record<string, unknown>;
    back: Record<string, unknown>;
    isMerged: boolean;
    isOvertaken: boolean;
    differs: string[];
  }>`
    select "importId", key, before, back, "isMerged", "isOvertaken", array(select name from jsonb_object_keys(before) name
        where (back->name) is distinct from (before->name)) as differs
    from (select e.import_id as "importId", e.row_key as key, e.before, ${isMerged} as "isMerged",
        taken_back(to_jsonb(r), e.before, e.after) as back, not to_jsonb(r) @> e.after as "isOvertaken"
      from ${withRows(undo, table, changed)}) found`.execute(tx);
  const settled = new Map<string, Settled>();
  const written = [];
  for (const { importId, key, back, isMerged: merged, differs, isOvertaken } of rows) {
    // What says again what it said before, by another's hand, is as it was; an undo of theirs may ask again.
    const reason = merged ? 'merged' : differs.length > 0 ? 'changed' : isOvertaken ? 'with' : null;
    settled.set(`${importId} ${key}`, { importId, key, reason });
    if (merged) continue;
    const keepsReach = differs.includes('reach');
    const fields = Object.entries(back).filter(([name]) => !(keepsReach && withReach.has(name)));
    written.push({ key, back: Object.fromEntries(fields) });
  }
  await writeBack(tx, undo, table, written);
  return changed.map(
    ({ importId, key }) => settled.get(`${importId} ${key}`) ?? { importId, key, reason: null },
  );
}

async function writeBack(
  tx: DatabaseTransaction,
  { workspaceId, at }: Undo,
  table: Journaled,
  rows: readonly { key: string; back: Readonly<Record<string, unknown>> }[],
): Promise<void> {
  const byColumns = Map.groupBy(rows, ({ back }) => Object.keys(back).sort().join(' '));
  for (const [names, own] of byColumns) {
    if (names === '') continue;
    const columns = names.split(' ');
    const stamped = table === 'account' || table === 'contact' ? sql`, updated_at = ${at}` : sql``;
    await sql`update ${sql.table(table)} r
      set (${sql.join(columns.map((name) => sql.ref(name)))}) = (
        select ${sql.join(columns.map((name) => sql.ref(`p.${name}`)))} from jsonb_populate_record(r, e.back) p)${stamped}
      from jsonb_to_recordset(${JSON.stringify(own.map(({ key, back }) => ({ row_key: key, back })))}::jsonb)
        e(row_key text, back jsonb)
      where r.workspace_id = ${workspaceId} and ${isItsRow(table, 'e', 'r')}`.execute(tx);
  }
}
