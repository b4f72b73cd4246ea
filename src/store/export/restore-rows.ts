import { sql } from 'kysely';
import { noReach, type Reach } from '#domain/address-book/reach.ts';
import { insertRows } from '../imports/bulk-rows.ts';
import { erasedContacts } from '../person/erasures.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type ExportedRow, exportedTables } from './exported-rows.ts';

/** What stands in an export as it stood in the table; everything else follows from the ledger. */
export type RestoredTable =
  | 'team'
  | 'member'
  | 'playbook'
  | 'playbook_draft'
  | 'playbook_archived'
  | 'deal_view'
  | 'vague_phrase'
  | 'account'
  | 'contact'
  | 'contact_job'
  | 'custom_field'
  | 'custom_value'
  | 'tag'
  | 'tagged'
  | 'note'
  | 'note_mention'
  | 'relation'
  | 'duplicate'
  | 'merge'
  | 'stored_file'
  | 'insight'
  | 'roadmap_look'
  | 'words_lesson'
  | 'speaker_name'
  | 'import_link';

/** What stands beside ledgers, and has a place only where those came in. */
export type RestoredBeside =
  | 'meeting'
  | 'meeting_cell'
  | 'coach_note'
  | 'roadmap_link'
  | 'letter'
  | 'calendar_event';

/** What follows from the ledgers comes with them. */
const untouched = { last_touch_at: null, last_channel: null };

/** What is not taken as it stands. The text of a field is JSON by itself; what is typed there may be nothing at all. */
function otherwise(table: RestoredTable | RestoredBeside, row: ExportedRow): ExportedRow {
  if (table === 'account') return untouched;
  if (table === 'contact') {
    return { last_touch_at: null, ...(row.reach === undefined ? { reach: reachThrough(row) } : {}) };
  }
  if (table === 'meeting_cell') return { value: JSON.stringify(row.value) };
  if (table === 'roadmap_link') return { token_hash: null };
  return table === 'letter' ? { ...notUnderWay(row), taken_at: null } : {};
}

/** How somebody was reached before there was more than one way. */
function reachThrough({ email, phone }: ExportedRow): Reach {
  const way = (value: unknown) => (typeof value === 'string' ? [{ value, label: null }] : []);
  return { ...noReach, emails: way(email), phones: way(phone) };
}

/** Nobody is written to by an import: what waits leaves where it was written, and may have by now. */
function notUnderWay({ state }: ExportedRow): ExportedRow {
  if (state === 'waiting') return { state: 'taken back' };
  return state === 'sending' ? { state: 'failed', problem: 'unclear' } : {};
}

/** Writes rows of an export that are not here yet; answers how many. What is here already stays as it is. */
export async function restorePlainRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  table: RestoredTable | RestoredBeside,
  rows: readonly ExportedRow[],
): Promise<number> {
  const count = async () => {
    const counted = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(tx);
    return counted.rows[0]?.count ?? 0;
  };
  const before = await count();
  const erased = await erasedContacts(tx, workspaceId);
  const taken = table === 'merge' ? await mergesThatStand(tx, workspaceId, rows) : rows;
  await insertRows(
    tx,
    table,
    taken
      .filter((row) => !namesOneOf(erased, row))
      .map((row) => ({ ...row, workspace_id: workspaceId, ...otherwise(table, row) })),
    { key: [...new Set(['workspace_id', ...exportedTables[table]])], update: false },
  );
  return (await count()) - before;
}

const namesRecord = [
  ...['contact_id', 'noun_id', 'from_id', 'to_id'],
  ...['one_id', 'other_id', 'kept_id', 'gone_id'],
];

/** Merges whose record is merged here as well: one that was here before them stands by itself, and goes on doing so. */
async function mergesThatStand(
  tx: DatabaseTransaction,
  workspaceId: string,
  rows: readonly ExportedRow[],
): Promise<ExportedRow[]> {
  const goneIds = rows.map(({ gone_id: id }) => String(id));
  const { rows: merged } = await sql<{ goneId: string; keptId: string }>`
    select contact_id as "goneId", merged_into as "keptId" from contact
      where workspace_id = ${workspaceId} and contact_id = any(${goneIds}::uuid[]) and merged_into is not null
    union all select account_id, merged_into from account
      where workspace_id = ${workspaceId} and account_id = any(${goneIds}::uuid[]) and merged_into is not null`.execute(
    tx,
  );
  const here = new Map(merged.map(({ goneId, keptId }) => [goneId, keptId]));
  return rows.filter(
    (row) => row.taken_back_at !== null || here.get(String(row.gone_id)) === String(row.kept_id),
  );
}

/** What hung on somebody who was erased here since does not come back with an older export. */
const namesOneOf = (erased: ReadonlySet<string>, row: ExportedRow): boolean =>
  erased.size > 0 && namesRecord.some((column) => erased.has(String(row[column])));

/** Writes rows beside ledgers that are here; those of a ledger that could not be taken are left out. */
export async function restoreRowsBeside(
  tx: DatabaseTransaction,
  workspaceId: string,
  table: RestoredBeside,
  rows: readonly ExportedRow[],
): Promise<void> {
  const here = await placesHere(tx, workspaceId, table, rows);
  const placed = rows.filter((row) => (here.get(placeOf(table, row)) ?? -1) >= Number(row.revision ?? 0));
  await restorePlainRows(tx, workspaceId, table, placed);
}

const placeOf = (table: RestoredBeside, row: ExportedRow) =>
  table === 'meeting_cell' ? `${String(row.deal_id)} ${String(row.conversation_id)}` : String(row.deal_id);

/**
 * The places that rows may stand at. A field of a record stands at no later revision than its record here has: that one
 * is followed by browsers, and was written to apart from the export.
 */
async function placesHere(
  tx: DatabaseTransaction,
  workspaceId: string,
  table: RestoredBeside,
  rows: readonly ExportedRow[],
): Promise<ReadonlyMap<string, number>> {
  const dealIds = [...new Set(rows.map((row) => String(row.deal_id)))];
  const places =
    table === 'meeting_cell'
      ? sql`select deal_id || ' ' || conversation_id as place, revision from meeting`
      : sql`select deal_id::text as place, 2147483647 as revision from deal`;
  const found = await sql<{ place: string; revision: number }>`
    ${places} where workspace_id = ${workspaceId} and deal_id = any(${dealIds}::uuid[])`.execute(tx);
  return new Map(found.rows.map(({ place, revision }) => [place, revision]));
}
