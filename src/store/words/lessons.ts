import { type ColumnType, type Insertable, type Selectable, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { PutRight } from '#domain/words/put-right.ts';
import type { Side, SpeechSource } from '#domain/words/speech.ts';
import { type CursorValues, cursorOf } from '../cursor.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
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
  /** Where somebody decided it; null of what a program taught. */
  dealId: string | null;
  conversationId: string | null;
  putRight: PutRight | null;
}

/** Whose lessons are listed, and which of them. */
export interface LessonsShown {
  readonly memberId: string;
  readonly visible: Visible;
  readonly only: 'put right' | 'held back' | 'taken back' | undefined;
}

/** A lesson as a member may see it, with the names of who taught it and of its deal. */
export interface LessonListed extends LessonRow {
  readonly memberName: string;
  /** Null where there is none, or where this member does not see it. */
  readonly dealName: string | null;
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

/** A conversation that was closed out, and when. */
interface Review {
  readonly dealId: string;
  readonly conversationId: string;
  readonly now: Instant;
}

/**
 * Writes what was decided in a conversation, also over what was decided in it before: a lesson that says otherwise now is
 * another one, and one that nobody decides any more is taken back. Answers the ids of those that are to be tried, and
 * null where nothing of the labels changed.
 */
export async function putLessonsOfReview(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, conversationId, now }: Review,
  lessons: readonly LessonRow[],
): Promise<string[] | null> {
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
  await updateLessons(tx, workspaceId, goneIds, { taken_back_at: now, held_back: false });
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
  for (const { lessonId, told, is, memberId } of again) {
    await updateLessons(tx, workspaceId, [lessonId], {
      ...{ told_label: told, true_label: is, member_id: memberId },
      ...{ held_back: false, taken_back_at: null },
    });
  }
  if (taught.length + goneIds.length === 0) return null;
  return taught.map(({ lessonId }) => lessonId);
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

export async function updateLessons(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessonIds: readonly string[],
  change: Partial<
    Pick<WordsLessonTable, 'held_back' | 'taken_back_at' | 'told_label' | 'true_label' | 'member_id'>
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

/** A page of lessons, the latest first, and how many there are. What was said in a deal is shown to whoever sees it. */
export async function listLessonRows(
  tx: DatabaseTransaction,
  workspaceId: string,
  { after, limit, ...shown }: LessonsShown & { readonly after: CursorValues | null; readonly limit: number },
): Promise<{ items: LessonListed[]; next: string | null; count: number }> {
  const counting = shownLessons(tx, workspaceId, shown)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const reading = shownLessons(tx, workspaceId, shown)
    .selectAll('words_lesson')
    .select(['member.name as member_name', dealNameFor(shown.visible)])
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(taught_at, lesson_id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('taught_at', 'desc')
    .orderBy('lesson_id', 'desc')
    .limit(limit + 1)
    .execute();
  const [{ count }, rows] = await Promise.all([counting, reading]);
  const items = rows.slice(0, limit).map(listedOf);
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorOf([last.taughtAt, last.lessonId]) : null;
  return { items, next, count };
}

/** One lesson, where this member may see it. */
export async function findShownLesson(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessonId: string,
  shown: Omit<LessonsShown, 'only'>,
): Promise<LessonListed | null> {
  const row = await shownLessons(tx, workspaceId, { ...shown, only: undefined })
    .selectAll('words_lesson')
    .select(['member.name as member_name', dealNameFor(shown.visible)])
    .where('lesson_id', '=', lessonId)
    .executeTakeFirst();
  return row ? listedOf(row) : null;
}

/** How many lessons of the workspace teach nothing, whoever sees them. */
export async function countIdleLessons(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ heldBack: number; takenBack: number }> {
  const { rows } = await sql<{ heldBack: number; takenBack: number }>`
    select count(*) filter (where held_back and taken_back_at is null) as "heldBack",
      count(*) filter (where taken_back_at is not null) as "takenBack"
    from words_lesson where workspace_id = ${workspaceId}`.execute(tx);
  return rows[0] ?? { heldBack: 0, takenBack: 0 };
}

function shownLessons(
  tx: DatabaseTransaction,
  workspaceId: string,
  { memberId, visible, only }: LessonsShown,
) {
  return tx
    .selectFrom('words_lesson')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'words_lesson.workspace_id')
        .onRef('member.member_id', '=', 'words_lesson.member_id'),
    )
    .leftJoin('deal', (join) =>
      join
        .onRef('deal.workspace_id', '=', 'words_lesson.workspace_id')
        .onRef('deal.deal_id', '=', 'words_lesson.deal_id'),
    )
    .where('words_lesson.workspace_id', '=', workspaceId)
    .where((of) =>
      of.or([
        of('words_lesson.deal_id', 'is', null),
        of('words_lesson.member_id', '=', memberId),
        isVisible('deal', visible),
      ]),
    )
    .$if(only !== undefined, (query) => query.where(conditions[only ?? 'put right']));
}

const conditions = {
  'put right': sql<boolean>`(told_label <> true_label or put_right is not null)`,
  'held back': sql<boolean>`(held_back and taken_back_at is null)`,
  'taken back': sql<boolean>`(taken_back_at is not null)`,
};

const dealNameFor = (visible: Visible) =>
  sql<string | null>`case when ${isVisible('deal', visible)} then deal.name end`.as('deal_name');

type ListedRow = Selectable<WordsLessonTable> & { member_name: string; deal_name: string | null };

const listedOf = (row: ListedRow): LessonListed => ({
  ...lessonOf(row),
  memberName: row.member_name,
  dealName: row.deal_name,
});

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
    deal_id: lesson.dealId,
    conversation_id: lesson.conversationId,
    put_right: lesson.putRight && JSON.stringify(lesson.putRight),
  };
}

function lessonOf(row: Selectable<WordsLessonTable>): LessonRow {
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
    dealId: row.deal_id,
    conversationId: row.conversation_id,
    putRight: row.put_right,
  };
}
