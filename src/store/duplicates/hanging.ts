import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import type { MergedNoun } from './duplicate-tables.ts';

/** The rows of one table that were given from one record to another, each by what tells it from the others. */
export interface Moved {
  readonly table: string;
  readonly column: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A column that names a record of the address book. */
interface Hanging {
  readonly table: string;
  readonly column: string;
  /** What tells a row from the others, beside the workspace and that column. */
  readonly key: readonly string[];
  /** A row like this one that is there already keeps its place, and this one stays where it is. */
  readonly onceEach?: true;
  /** Where one table holds several nouns. */
  readonly ofNoun?: true;
  /** Rows that cannot be the other one's, and so stay where they are. */
  readonly stays?: (workspaceId: string, to: string) => RawBuilder<boolean>;
}

/**
 * Everything that names a record and is no ledger: what follows from ledgers follows by itself once these say it. Fields
 * of the workspace are not here, since they are chosen one by one.
 */
const hangsOn: Readonly<Record<MergedNoun, readonly Hanging[]>> = {
  contact: [
    { table: 'contact_job', column: 'contact_id', key: ['job_id'] },
    { table: 'roadmap_link', column: 'contact_id', key: ['link_id'] },
    { table: 'roadmap_link', column: 'added_by', key: ['link_id'] },
    { table: 'letter', column: 'contact_id', key: ['letter_id'] },
    { table: 'speaker_name', column: 'contact_id', key: ['of_id', 'name'] },
    { table: 'import_link', column: 'noun_id', key: ['source', 'external_id'], ofNoun: true },
    { table: 'note', column: 'noun_id', key: ['note_id'], ofNoun: true },
    { table: 'stored_file', column: 'noun_id', key: ['file_id'], ofNoun: true },
    { table: 'tagged', column: 'noun_id', key: ['tag_id'], ofNoun: true, onceEach: true },
    // Nobody stands to themselves, or reports to who reports to them.
    {
      ...{ table: 'relation', column: 'from_id', key: ['relation_id'] },
      stays: (workspaceId, to) => sql<boolean>`own.to_id = ${to} or exists (select from relation there
        where there.workspace_id = ${workspaceId} and there.from_id = ${to} and there.to_id = own.to_id
          and there.kind = own.kind and there.removed_at is null)
        or own.kind = 'reports to' and reports_through(${workspaceId}, own.to_id, ${to})`,
    },
    {
      ...{ table: 'relation', column: 'to_id', key: ['relation_id'] },
      stays: (workspaceId, to) => sql<boolean>`own.from_id = ${to} or exists (select from relation there
        where there.workspace_id = ${workspaceId} and there.to_id = ${to} and there.from_id = own.from_id
          and there.kind = own.kind and there.removed_at is null)
        or own.kind = 'reports to' and reports_through(${workspaceId}, ${to}, own.from_id)`,
    },
  ],
  account: [
    { table: 'contact', column: 'account_id', key: ['contact_id'] },
    { table: 'contact_job', column: 'account_id', key: ['contact_id', 'job_id'] },
    { table: 'account', column: 'parent_id', key: ['account_id'] },
    { table: 'speaker_name', column: 'of_id', key: ['name'], onceEach: true },
    { table: 'import_link', column: 'noun_id', key: ['source', 'external_id'], ofNoun: true },
    { table: 'note', column: 'noun_id', key: ['note_id'], ofNoun: true },
    { table: 'stored_file', column: 'noun_id', key: ['file_id'], ofNoun: true },
    { table: 'tagged', column: 'noun_id', key: ['tag_id'], ofNoun: true, onceEach: true },
  ],
};

/** Gives all that hangs on one record to another, and tells which rows that were. */
export async function moveHanging(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, from, to }: { noun: MergedNoun; from: string; to: string },
): Promise<Moved[]> {
  const moved: Moved[] = [];
  for (const { table, column, key, onceEach, ofNoun, stays } of hangsOn[noun]) {
    const isOfNoun = ofNoun ? sql` and own.noun = ${noun}` : sql``;
    const isNotThere = onceEach
      ? sql` and not exists (select from ${sql.table(table)} there where there.workspace_id = ${workspaceId}
          and ${sql.ref(`there.${column}`)} = ${to} ${ofNoun ? sql`and there.noun = ${noun}` : sql``}
          and ${sql.join(
            key.map((name) => sql`${sql.ref(`there.${name}`)} = ${sql.ref(`own.${name}`)}`),
            sql` and `,
          )})`
      : sql``;
    const { rows } = await sql<Record<string, string>>`
      update ${sql.table(table)} own set ${sql.ref(column)} = ${to}
      where own.workspace_id = ${workspaceId} and ${sql.ref(`own.${column}`)} = ${from}${isOfNoun}${isNotThere}
        ${stays ? sql`and not (${stays(workspaceId, to)})` : sql``}
      returning ${sql.join(key.map((name) => sql`${sql.ref(`own.${name}`)}::text as ${sql.ref(name)}`))}`.execute(
      tx,
    );
    if (rows.length > 0) moved.push({ table, column, rows });
  }
  return moved;
}

/** Gives those rows back, as far as they are still where a merge had put them. */
export async function moveBack(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, from, to }: { noun: MergedNoun; from: string; to: string },
  moved: readonly Moved[],
): Promise<void> {
  for (const { table, column, rows } of moved) {
    const hanging = hangsOn[noun].find((one) => one.table === table && one.column === column);
    if (!hanging) continue;
    const isOfNoun = hanging.ofNoun ? sql`and own.noun = ${noun}` : sql``;
    const isOneOfThese = sql.join(
      hanging.key.map((name) => sql`${sql.ref(`own.${name}`)}::text = given ->> ${name}`),
      sql` and `,
    );
    await sql`update ${sql.table(table)} own set ${sql.ref(column)} = ${to}
      from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) given
      where own.workspace_id = ${workspaceId} and ${sql.ref(`own.${column}`)} = ${from} ${isOfNoun}
        and ${isOneOfThese}`.execute(tx);
  }
}
