import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';

/** What an export holds, in the order in which it is read again; each with what its rows are sorted by. */
export const exportedTables = {
  team: ['team_id'],
  member: ['member_id'],
  playbook: ['key', 'version'],
  playbook_draft: ['key'],
  playbook_archived: ['key'],
  deal_view: ['view_id'],
  vague_phrase: ['phrase_id'],
  account: ['account_id'],
  contact: ['contact_id'],
  contact_job: ['contact_id', 'job_id'],
  custom_field: ['field_id'],
  custom_value: ['noun', 'noun_id'],
  tag: ['tag_id'],
  tagged: ['noun', 'noun_id', 'tag_id'],
  note: ['note_id'],
  note_mention: ['note_id', 'member_id'],
  relation: ['relation_id'],
  duplicate: ['noun', 'one_id', 'other_id'],
  merge: ['merge_id'],
  stored_file: ['file_id'],
  insight: ['insight_id'],
  roadmap_look: ['workspace_id'],
  words_lesson: ['lesson_id'],
  deal: ['deal_id'],
  fact: ['deal_id', 'sequence'],
  commitment: ['deal_id', 'commitment_id'],
  promise: ['deal_id', 'promise_id'],
  conversation: ['deal_id', 'conversation_id'],
  milestone: ['deal_id', 'milestone_id'],
  finding: ['deal_id', 'code', 'subject'],
  meeting: ['deal_id', 'conversation_id'],
  meeting_cell: ['deal_id', 'conversation_id', 'key'],
  speaker_name: ['of_id', 'name'],
  coach_note: ['note_id'],
  roadmap_link: ['link_id'],
  letter: ['letter_id'],
  calendar_event: ['deal_id', 'conversation_id'],
  import_link: ['source', 'noun', 'external_id'],
} as const;

export type ExportedTable = keyof typeof exportedTables;
export type ExportedRow = Readonly<Record<string, unknown>>;

const rowsAtOnce = 2000;

/** What was removed of these stays here. */
const withoutRemoved: ReadonlySet<ExportedTable> = new Set([
  ...(['vague_phrase', 'custom_field', 'tag', 'note', 'relation', 'stored_file'] as const),
]);

/** Whose export it is: what only some may read goes along for them alone. */
export interface ExportFor {
  readonly workspaceId: string;
  readonly memberId: string;
}

/** A note on a conversation is for two people, and a view of the list for its owner until they share it. */
function mayTake(table: ExportedTable, { workspaceId, memberId }: ExportFor): RawBuilder<unknown> {
  const here = sql`workspace_id = ${workspaceId}`;
  if (table === 'deal_view')
    return sql`${here} and removed_at is null and (shared or owner_id = ${memberId})`;
  if (table === 'tagged')
    return sql`${here} and tag_id in (select tag_id from tag where ${here} and removed_at is null)`;
  if (table === 'note_mention')
    return sql`${here} and note_id in (select note_id from note where ${here} and removed_at is null)`;
  // What is alike is found anew; what somebody said of it is not.
  if (table === 'duplicate') return sql`${here} and apart_at is not null`;
  if (withoutRemoved.has(table)) return sql`${here} and removed_at is null`;
  if (table !== 'coach_note') return here;
  return sql`${here} and (writer_id = ${memberId} or (seller_id = ${memberId} and withdrawn_at is null))`;
}

/** How many rows of each go into the export. */
export async function countExported(
  tx: DatabaseTransaction,
  of: ExportFor,
): Promise<Record<ExportedTable, number>> {
  const counts = {} as Record<ExportedTable, number>;
  for (const table of Object.keys(exportedTables) as ExportedTable[]) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where ${mayTake(table, of)}`.execute(tx);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}

/** Who signs in how stays here, and what opens a client's page; the workspace is named once for all. */
const keptHere: readonly string[] = ['workspace_id', 'sign_in_id', 'token_hash'];

/** What a row of one table is made of as it is exported. */
export async function exportedColumns(tx: DatabaseTransaction, table: ExportedTable): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped
      and attname <> all(${[...keptHere]}::text[])
    order by attnum`.execute(tx);
  return rows.map(({ name }) => name);
}

/** All rows of one table, a few thousand at a time, without what is kept here. */
export async function* exportedRows(
  tx: DatabaseTransaction,
  of: ExportFor,
  table: ExportedTable,
): AsyncGenerator<ExportedRow> {
  const key = exportedTables[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: ExportedRow | undefined;
  do {
    const after: ExportedRow | undefined = last;
    const from = after
      ? sql`and (${columns}) > (${sql.join(key.map((column) => sql`${after[column]}`))})`
      : sql``;
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where ${mayTake(table, of)} ${from}
      order by ${columns} limit ${rowsAtOnce}`.execute(tx);
    for (const row of rows) yield withoutKept(row);
    last = rows.length === rowsAtOnce ? rows.at(-1) : undefined;
  } while (last);
}

const withoutKept = (row: ExportedRow): ExportedRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !keptHere.includes(name)));
