import { type RawBuilder, sql } from 'kysely';
import type { FileNoun } from '#domain/files/stored-file.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface FileHolder {
  readonly noun: FileNoun;
  readonly nounId: string;
}

export interface FileRow extends FileHolder {
  readonly fileId: string;
  readonly isPhoto: boolean;
  /** The note on the same record that it came with. */
  readonly noteId: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly sha256: string;
  readonly storedBy: string | null;
  readonly storerName: string | null;
  readonly storedAt: Instant;
  readonly removedAt: Instant | null;
}

const columns = sql`file.file_id as "fileId", file.noun, file.noun_id as "nounId", file.is_photo as "isPhoto",
  file.note_id as "noteId", file.name, file.bytes::float8 as bytes, file.media_type as "mediaType", file.sha256,
  file.stored_by as "storedBy", storer.name as "storerName", file.stored_at as "storedAt",
  file.removed_at as "removedAt"`;
const withStorer = sql`left join member storer on storer.workspace_id = file.workspace_id
  and storer.member_id = file.stored_by`;

/** A page of the files of a company, a person or a deal, the latest first; or of those that were removed since. */
export async function listFileRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: FileHolder,
  asked: { removedSince: Instant | null; after: CursorValues | null; limit: number },
): Promise<{ items: FileRow[]; next: string | null; count: number }> {
  const { removedSince, after, limit } = asked;
  const isThere: RawBuilder<unknown> =
    removedSince === null ? sql`file.removed_at is null` : sql`file.removed_at >= ${removedSince}`;
  const there = sql`file.workspace_id = ${workspaceId} and file.noun = ${noun} and file.noun_id = ${nounId}
    and not file.is_photo and ${isThere}`;
  const rest = after
    ? sql`and (file.stored_at, file.file_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``;
  const [{ rows }, counted] = await Promise.all([
    sql<FileRow>`select ${columns} from stored_file file ${withStorer} where ${there} ${rest}
      order by file.stored_at desc, file.file_id desc limit ${limit + 1}`.execute(tx),
    sql<{ count: number }>`select count(*) as count from stored_file file where ${there}`.execute(tx),
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    next: rows.length > limit && last ? cursorOf([last.storedAt, last.fileId]) : null,
    count: counted.rows[0]?.count ?? 0,
  };
}

/** A file, also one that was removed. */
export async function findFile(
  tx: DatabaseTransaction,
  workspaceId: string,
  fileId: string,
): Promise<FileRow | undefined> {
  const { rows } = await sql<FileRow>`select ${columns} from stored_file file ${withStorer}
    where file.workspace_id = ${workspaceId} and file.file_id = ${fileId}`.execute(tx);
  return rows[0];
}

/** The files that came with notes and are there, the first one first. */
export async function listFilesOfNotes(
  tx: DatabaseTransaction,
  workspaceId: string,
  noteIds: readonly string[],
): Promise<FileRow[]> {
  if (noteIds.length === 0) return [];
  const { rows } = await sql<FileRow>`select ${columns} from stored_file file ${withStorer}
    where file.workspace_id = ${workspaceId} and file.note_id = any(${[...noteIds]}::uuid[])
      and file.removed_at is null
    order by file.stored_at, file.file_id`.execute(tx);
  return rows;
}

/** Those that went with a note as it was removed. */
export async function listFilesGoneWith(
  tx: DatabaseTransaction,
  workspaceId: string,
  note: { readonly noteId: string; readonly removedAt: Instant },
): Promise<FileRow[]> {
  const { rows } = await sql<FileRow>`select ${columns} from stored_file file ${withStorer}
    where file.workspace_id = ${workspaceId} and file.note_id = ${note.noteId}
      and file.removed_at = ${note.removedAt}`.execute(tx);
  return rows;
}

type NewFile = Omit<FileRow, 'storerName' | 'removedAt' | 'noteId'> & Partial<Pick<FileRow, 'noteId'>>;

export async function insertFile(tx: DatabaseTransaction, workspaceId: string, file: NewFile): Promise<void> {
  const {
    fileId,
    noun,
    nounId,
    isPhoto,
    noteId = null,
    name,
    bytes,
    mediaType,
    sha256,
    storedBy,
    storedAt,
  } = file;
  await tx
    .insertInto('stored_file')
    .values({
      ...{
        workspace_id: workspaceId,
        file_id: fileId,
        noun,
        noun_id: nounId,
        is_photo: isPhoto,
        note_id: noteId,
        name,
        bytes,
      },
      ...{ media_type: mediaType, sha256, stored_by: storedBy, stored_at: storedAt, removed_at: null },
    })
    .execute();
}

/** Takes a file away at an instant, or brings it back where there is none. */
export async function markFileRemoved(
  tx: DatabaseTransaction,
  workspaceId: string,
  fileId: string,
  removedAt: Instant | null,
): Promise<void> {
  await tx
    .updateTable('stored_file')
    .set({ removed_at: removedAt })
    .where('workspace_id', '=', workspaceId)
    .where('file_id', '=', fileId)
    .execute();
}

/** Takes away the rows of files that were removed before an instant; their bytes go with the next sweep. */
export async function forgetFiles(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('stored_file')
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Takes away the rows of all files of a company, a person or a deal at once, removed ones too; names them. */
export async function deleteFilesOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: FileHolder,
): Promise<string[]> {
  const rows = await tx
    .deleteFrom('stored_file')
    .where('workspace_id', '=', workspaceId)
    .where('noun', '=', noun)
    .where('noun_id', '=', nounId)
    .returning('file_id')
    .execute();
  return rows.map(({ file_id }) => file_id);
}

/** The photo of a person, within a query: the latest, where two entries that became one each had one. */
export const photoOfRow = (workspaceId: string, contactId: string) =>
  sql<string | null>`(select photo.file_id from stored_file photo where photo.workspace_id = ${workspaceId}
    and photo.noun = 'contact' and photo.noun_id = ${sql.ref(contactId)} and photo.is_photo
    and photo.removed_at is null order by photo.stored_at desc limit 1)`;

/** The photos of people, by person: who has none is left out. */
export async function photosOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ contactId: string; photoId: string | null }>`
    select whose.id as "contactId", ${photoOfRow(workspaceId, 'whose.id')} as "photoId"
    from unnest(${[...contactIds]}::uuid[]) as whose (id)`.execute(tx);
  return new Map(rows.flatMap(({ contactId, photoId }) => (photoId === null ? [] : [[contactId, photoId]])));
}

/** Makes room for another photo. */
export async function removePhotos(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactId: string,
  at: Instant,
): Promise<void> {
  await sql`update stored_file set removed_at = ${at} where workspace_id = ${workspaceId} and noun = 'contact'
    and noun_id = ${contactId} and is_photo and removed_at is null`.execute(tx);
}
