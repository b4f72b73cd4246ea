import { sql } from 'kysely';
import type { DatabaseTransaction } from '../transaction.ts';
import { type LessonRow, saidIn } from './lessons.ts';

const counts = sql<boolean>`not held_back and taken_back_at is null`;

/** What the model of a workspace is taught by. */
export type LessonToTry = Pick<
  LessonRow,
  'lessonId' | 'text' | 'source' | 'side' | 'before' | 'told' | 'is' | 'trial'
>;

/**
 * The latest so many lessons that count, in their order, and as many more as there are untried ones: what is held back
 * of these leaves its place to earlier ones.
 */
export async function loadLessonsToTry(
  tx: DatabaseTransaction,
  workspaceId: string,
  most: number,
): Promise<LessonToTry[]> {
  const rows = await tx
    .selectFrom('words_lesson')
    .select(['lesson_id', 'said', 'source', 'side', 'said_before', 'side_before'])
    .select(['told_label', 'true_label', 'trial'])
    .where('workspace_id', '=', workspaceId)
    .where(counts)
    .orderBy('taught_at', 'desc')
    .orderBy('lesson_id', 'desc')
    .limit(
      sql<number>`${most} + (select count(*) from words_lesson
        where workspace_id = ${workspaceId} and trial is not null and ${counts})`,
    )
    .execute();
  return rows.reverse().map((row) => ({ lessonId: row.lesson_id, ...saidIn(row), trial: row.trial }));
}

/** All lessons that were to be tried have been: some of them make reading worse. */
export async function settleTrials(
  tx: DatabaseTransaction,
  workspaceId: string,
  heldBack: readonly string[],
): Promise<void> {
  await tx
    .updateTable('words_lesson')
    .set({ trial: null, held_back: sql<boolean>`held_back or lesson_id = any(${heldBack}::uuid[])` })
    .where('workspace_id', '=', workspaceId)
    .where('trial', 'is not', null)
    .execute();
}

/** What came of some lessons. */
export interface Tried {
  readonly untried: number;
  readonly heldBack: number;
}

/** How many of some lessons still wait to be tried, and how many are held back. */
export async function countTried(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessonIds: readonly string[],
): Promise<Tried> {
  const { rows } = await sql<Tried>`
    select count(*) filter (where trial is not null) as untried,
      count(*) filter (where held_back and trial is null) as "heldBack"
    from words_lesson
    where workspace_id = ${workspaceId} and lesson_id = any(${lessonIds}::uuid[])`.execute(tx);
  return rows[0] ?? { untried: 0, heldBack: 0 };
}
