import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { sendAlong } from '../prompt-driver.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A long text that is read, or was. What was said in it, and what was found, is sealed. */
export interface ReadingRow {
  readonly readingId: string;
  readonly dealId: string;
  readonly conversationId: string | null;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed';
  readonly words: number;
  readonly wordsRead: number;
  /** How often it was begun. */
  readonly begun: number;
  /** What it is called; null of what was pasted without a title. */
  readonly sealedTitle: string | null;
}

/** With what it holds. */
export interface WholeReadingRow extends ReadingRow {
  readonly sealedWords: string;
  readonly sealedFound: string | null;
}

const columns = [
  'reading_id as readingId',
  'deal_id as dealId',
  'conversation_id as conversationId',
  'asked_by as askedBy',
  'asked_at as askedAt',
  'state',
  'words',
  'words_read as wordsRead',
  'begun',
  'sealed_title as sealedTitle',
] as const;
const contents = ['sealed_words as sealedWords', 'sealed_found as sealedFound'] as const;

/** Writes down what is to be read; whether it was not there yet. */
export async function insertReading(
  tx: DatabaseTransaction,
  workspaceId: string,
  reading: Pick<
    WholeReadingRow,
    | 'readingId'
    | 'dealId'
    | 'conversationId'
    | 'askedBy'
    | 'askedAt'
    | 'words'
    | 'sealedWords'
    | 'sealedTitle'
  >,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('reading')
    .values({
      workspace_id: workspaceId,
      reading_id: reading.readingId,
      deal_id: reading.dealId,
      conversation_id: reading.conversationId,
      asked_by: reading.askedBy,
      asked_at: reading.askedAt,
      sealed_words: reading.sealedWords,
      sealed_title: reading.sealedTitle,
      words: reading.words,
    })
    .onConflict((clash) => clash.columns(['workspace_id', 'reading_id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** It is to be read once more; whoever is at it notices that it is theirs no longer. */
export async function beginAnew(
  tx: DatabaseTransaction,
  workspaceId: string,
  { readingId, sealedWords }: Pick<WholeReadingRow, 'readingId' | 'sealedWords'>,
): Promise<void> {
  await tx
    .updateTable('reading')
    .set({
      sealed_words: sealedWords,
      ...{ words_read: 0, state: 'waiting', runner: null, beat_at: null, begun: 0, sealed_found: null },
    })
    .where('workspace_id', '=', workspaceId)
    .where('reading_id', '=', readingId)
    .execute();
}

/** What one of us has read, or is being read for them. Nobody reads another's. */
export async function loadReading(
  tx: DatabaseTransaction,
  workspaceId: string,
  { readingId, askedBy }: Pick<ReadingRow, 'readingId' | 'askedBy'>,
): Promise<WholeReadingRow | undefined> {
  return tx
    .selectFrom('reading')
    .select([...columns, ...contents])
    .where('workspace_id', '=', workspaceId)
    .where('reading_id', '=', readingId)
    .where('asked_by', '=', askedBy)
    .executeTakeFirst();
}

/** Those of one conversation, or of a deal and no conversation, in the order in which they were asked for. */
export async function listReadingRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  of: { readonly dealId: string; readonly conversationId: string | undefined; readonly askedBy: string },
): Promise<ReadingRow[]> {
  return tx
    .selectFrom('reading')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', of.dealId)
    .where('conversation_id', 'is not distinct from', of.conversationId ?? null)
    .where('asked_by', '=', of.askedBy)
    .orderBy('asked_at')
    .orderBy('reading_id')
    .execute();
}

/** Takes a reading that nobody is at, or whose server gave no sign of life since an instant. */
export async function takeReading(
  tx: DatabaseTransaction,
  workspaceId: string,
  readingId: string,
  by: { readonly runner: string; readonly now: Instant; readonly deadSince: Instant },
): Promise<WholeReadingRow | undefined> {
  return tx
    .updateTable('reading')
    .set({
      state: 'reading',
      runner: by.runner,
      beat_at: by.now,
      words_read: 0,
      begun: sql<number>`begun + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('reading_id', '=', readingId)
    .where((where) =>
      where.or([
        where('state', '=', 'waiting'),
        where.and([where('state', '=', 'reading'), where('beat_at', '<', by.deadSince)]),
      ]),
    )
    .returning([...columns, ...contents])
    .executeTakeFirst();
}

/** Says how far it is, or what came of it; whether it is still this server's. */
export async function saveReadingProgress(
  tx: DatabaseTransaction,
  workspaceId: string,
  of: { readonly readingId: string; readonly runner: string },
  progress:
    | { readonly wordsRead: number; readonly at: Instant }
    | { readonly sealedFound: string }
    | { readonly state: 'waiting' | 'failed' },
): Promise<boolean> {
  const set =
    'wordsRead' in progress
      ? { words_read: progress.wordsRead, beat_at: progress.at }
      : 'sealedFound' in progress
        ? { state: 'read' as const, sealed_found: progress.sealedFound, words_read: sql<number>`words` }
        : { state: progress.state, runner: null };
  const { numUpdatedRows } = await tx
    .updateTable('reading')
    .set(set)
    .where('workspace_id', '=', workspaceId)
    .where('reading_id', '=', of.readingId)
    .where('runner', '=', of.runner)
    .where('state', '=', 'reading')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What waits to be read, or may have been left by a server that died, the oldest first. */
export async function unfinishedReadingIds(
  tx: DatabaseTransaction,
  workspaceId: string,
  deadSince: Instant,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('reading')
    .select('reading_id')
    .where('workspace_id', '=', workspaceId)
    .where((where) =>
      where.or([
        where('state', '=', 'waiting'),
        where.and([where('state', '=', 'reading'), where('beat_at', '<', deadSince)]),
      ]),
    )
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => row.reading_id);
}

/** Takes a text away with all that was found in it; whether it was there. */
export async function removeReadingRow(
  tx: DatabaseTransaction,
  workspaceId: string,
  { readingId, askedBy }: Pick<ReadingRow, 'readingId' | 'askedBy'>,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('reading')
    .where('workspace_id', '=', workspaceId)
    .where('reading_id', '=', readingId)
    .where('asked_by', '=', askedBy)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** A conversation that is closed out has served its texts, whoever had them read. */
export async function removeReadingsOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  of: { readonly dealId: string; readonly conversationId: string },
): Promise<void> {
  const removal = tx
    .deleteFrom('reading')
    .where('workspace_id', '=', workspaceId)
    .where('conversation_id', '=', of.conversationId)
    .where('deal_id', '=', of.dealId);
  await sendAlong(tx, removal.compile());
}

/** Takes away what was asked for before an instant. */
export async function forgetReadings(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<void> {
  await tx
    .deleteFrom('reading')
    .where('workspace_id', '=', workspaceId)
    .where('asked_at', '<', before)
    .execute();
}
