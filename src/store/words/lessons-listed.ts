import { type Selectable, sql } from 'kysely';
import { type CursorValues, cursorOf } from '../cursor.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { type LessonRow, lessonOf, type WordsLessonTable } from './lessons.ts';

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
