import { type ColumnType, type Insertable, type Selectable, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { PutRight } from '#domain/words/put-right.ts';
import type { Side, SpeechSource } from '#domain/words/speech.ts';
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
  trial: string | null;
  deal_id: string | null;
  conversation_id: string | null;
  /** JSON, as text where it is written. */
  put_right: ColumnType<PutRight | null, string | null, string | null>;
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
  /** The act that taught it, until it was tried together with all others; of two acts the later one's is higher. */
  trial: string | null;
  /** Where somebody decided it; null of what a program taught. */
  dealId: string | null;
  conversationId: string | null;
  putRight: PutRight | null;
}

/** Holds what the workspace teaches until the transaction ends: its lessons change one act after the other. */
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

/** A conversation that was closed out, and when. */
interface Review {
  readonly dealId: string;
  readonly conversationId: string;
  readonly now: Instant;
}

/**
 * Writes what was decided in a conversation, also over what was decided in it before: a lesson that says otherwise now is
 * another one, and one that nobody decides any more is taken back. Answers whether anything of the labels changed.
 */
export async function putLessonsOfReview(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, conversationId, now }: Review,
  lessons: readonly LessonRow[],
): Promise<boolean> {
  const before = await tx
    .selectFrom('words_lesson')
    .select(['lesson_id', 'told_label', 'true_label', 'taken_back_at'])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .where('conversation_id', '=', conversationId)
    .execute();
  const ids = new Set(lessons.map(({ lessonId }) => lessonId));
  const gone = before.filter((row) => row.taken_back_at === null && !ids.has(row.lesson_id));
  const goneIds = gone.map((row) => row.lesson_id);
  await updateLessons(tx, workspaceId, goneIds, { taken_back_at: now, held_back: false, trial: null });
  const known = new Map(before.map((row) => [row.lesson_id, row]));
  const isOther = ({ lessonId, told, is }: LessonRow) => {
    const row = known.get(lessonId);
    return row?.told_label !== told || row.true_label !== is;
  };
  const taught = lessons.filter(isOther);
  if (lessons.length > 0) {
    await tx
      .insertInto('words_lesson')
      .values(lessons.map((lesson) => columnsOf(workspaceId, lesson)))
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'lesson_id']).doUpdateSet((of) => ({
          put_right: of.ref('excluded.put_right'),
        })),
      )
      .execute();
  }
  const again = taught.filter(({ lessonId }) => known.has(lessonId));
  for (const { lessonId, told, is, memberId, trial } of again) {
    await updateLessons(tx, workspaceId, [lessonId], {
      ...{ told_label: told, true_label: is, member_id: memberId },
      ...{ held_back: false, taken_back_at: null, trial },
    });
  }
  return taught.length + goneIds.length > 0;
}

export async function updateLessons(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessonIds: readonly string[],
  change: Partial<
    Pick<
      WordsLessonTable,
      'held_back' | 'taken_back_at' | 'trial' | 'told_label' | 'true_label' | 'member_id'
    >
  >,
): Promise<void> {
  if (lessonIds.length === 0) return;
  await tx
    .updateTable('words_lesson')
    .set(change)
    .where('workspace_id', '=', workspaceId)
    .where('lesson_id', 'in', lessonIds)
    .execute();
}

function columnsOf(workspaceId: string, lesson: LessonRow): Insertable<WordsLessonTable> {
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
    trial: lesson.trial,
    deal_id: lesson.dealId,
    conversation_id: lesson.conversationId,
    put_right: lesson.putRight && JSON.stringify(lesson.putRight),
  };
}

/** A row as the lesson that it is. */
export function lessonOf(row: Selectable<WordsLessonTable>): LessonRow {
  return {
    lessonId: row.lesson_id,
    taughtAt: row.taught_at,
    memberId: row.member_id,
    ...saidIn(row),
    heldBack: row.held_back,
    takenBack: row.taken_back_at !== null,
    trial: row.trial,
    dealId: row.deal_id,
    conversationId: row.conversation_id,
    putRight: row.put_right,
  };
}

type RowSaid = Pick<
  Selectable<WordsLessonTable>,
  'said' | 'source' | 'side' | 'said_before' | 'side_before' | 'told_label' | 'true_label'
>;

/** What a row says of its sentence. */
export const saidIn = (row: RowSaid) => ({
  text: row.said,
  source: row.source,
  side: row.side,
  before: row.said_before === null ? null : { text: row.said_before, side: row.side_before },
  told: row.told_label,
  is: row.true_label,
});
