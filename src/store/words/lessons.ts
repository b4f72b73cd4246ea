import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { Side, SpeechSource } from '#domain/words/speech.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface WordsLessonTable {
  workspace_id: string;
  lesson_id: string;
  taught_at: Instant;
  member_id: string;
  said: string;
  source: SpeechSource;
  side: Side | null;
  said_before: string | null;
  side_before: Side | null;
  told_label: SentenceLabel;
  true_label: SentenceLabel;
  held_back: boolean;
  taken_back_at: Instant | null;
}

export interface LessonRow {
  lessonId: string;
  taughtAt: Instant;
  memberId: string;
  text: string;
  source: SpeechSource;
  side: Side | null;
  before: { text: string; side: Side | null } | null;
  told: SentenceLabel;
  is: SentenceLabel;
  heldBack: boolean;
  takenBack: boolean;
}

const counts = sql`not held_back and taken_back_at is null`;

/** Holds what the workspace teaches until the transaction ends, so that each lesson is tried with all others. */
export async function holdLessons(tx: DatabaseTransaction, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`words ${workspaceId}`}, 0))`.execute(tx);
}

/** Writes lessons that are not here yet; answers the ids of those. */
export async function insertLessons(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessons: readonly LessonRow[],
): Promise<string[]> {
  const written = await tx
    .insertInto('words_lesson')
    .values(lessons.map((lesson) => columnsOf(workspaceId, lesson)))
    .onConflict((conflict) => conflict.doNothing())
    .returning('lesson_id')
    .execute();
  return written.map(({ lesson_id }) => lesson_id);
}

/** What the model of the workspace is taught by, in its order, and by what that can be told from any other. */
export async function loadLessonsThatCount(
  tx: DatabaseTransaction,
  workspaceId: string,
  limit: number,
): Promise<LessonRow[]> {
  const rows = await tx
    .selectFrom('words_lesson')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where(counts.$castTo<boolean>())
    .orderBy('taught_at', 'desc')
    .orderBy('lesson_id', 'desc')
    .limit(limit)
    .execute();
  return rows.reverse().map(lessonOf);
}

/** Another text for every other set of lessons that count; null while there are none. */
export async function lessonsRevision(tx: DatabaseTransaction, workspaceId: string): Promise<string | null> {
  const { rows } = await sql<{ revision: string | null }>`
    select md5(string_agg(lesson_id::text, ',' order by taught_at, lesson_id)) as revision
    from words_lesson where workspace_id = ${workspaceId} and ${counts}`.execute(tx);
  return rows[0]?.revision ?? null;
}

export async function loadLesson(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessonId: string,
): Promise<LessonRow | null> {
  const row = await tx
    .selectFrom('words_lesson')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('lesson_id', '=', lessonId)
    .executeTakeFirst();
  return row ? lessonOf(row) : null;
}

export async function updateLessons(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessonIds: readonly string[],
  change: Partial<Pick<WordsLessonTable, 'held_back' | 'taken_back_at'>>,
): Promise<void> {
  if (lessonIds.length === 0) return;
  await tx
    .updateTable('words_lesson')
    .set(change)
    .where('workspace_id', '=', workspaceId)
    .where('lesson_id', 'in', lessonIds)
    .execute();
}

/** A page of lessons, the latest first, and how many there are. */
export async function listLessonRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  { after, limit }: { readonly after: CursorValues | null; readonly limit: number },
): Promise<{ items: LessonRow[]; next: string | null; count: number }> {
  const all = tx.selectFrom('words_lesson').where('workspace_id', '=', workspaceId);
  const counting = all.select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const reading = all
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(taught_at, lesson_id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('taught_at', 'desc')
    .orderBy('lesson_id', 'desc')
    .limit(limit + 1)
    .execute();
  const [{ count }, rows] = await Promise.all([counting, reading]);
  const items = rows.slice(0, limit).map(lessonOf);
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorOf([last.taughtAt, last.lessonId]) : null;
  return { items, next, count };
}

function columnsOf(workspaceId: string, lesson: LessonRow): WordsLessonTable {
  return {
    workspace_id: workspaceId,
    lesson_id: lesson.lessonId,
    taught_at: lesson.taughtAt,
    member_id: lesson.memberId,
    said: lesson.text,
    source: lesson.source,
    side: lesson.side,
    said_before: lesson.before?.text ?? null,
    side_before: lesson.before?.side ?? null,
    told_label: lesson.told,
    true_label: lesson.is,
    held_back: lesson.heldBack,
    taken_back_at: null,
  };
}

function lessonOf(row: WordsLessonTable): LessonRow {
  return {
    lessonId: row.lesson_id,
    taughtAt: row.taught_at,
    memberId: row.member_id,
    text: row.said,
    source: row.source,
    side: row.side,
    before: row.said_before === null ? null : { text: row.said_before, side: row.side_before },
    told: row.told_label,
    is: row.true_label,
    heldBack: row.held_back,
    takenBack: row.taken_back_at !== null,
  };
}
