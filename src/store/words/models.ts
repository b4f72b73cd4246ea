import { sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface WordsModelTable {
  workspace_id: string;
  revision: string;
  base: string;
  lessons: number;
  score: number;
  reads: boolean;
  changed_at: Instant;
}

/** How the model of a workspace stands. */
export interface WordsModelRow {
  /** Another for every change of the lessons that count. */
  readonly revision: string;
  /** Which of the product's own models was taught. */
  readonly base: string;
  /** How many lessons taught it. */
  readonly lessons: number;
  /** How well it tells the sentences that stay the same. */
  readonly score: number;
  /** Whether it reads; else the product's own does. */
  readonly reads: boolean;
}

/** Null while nothing was ever taught. */
export async function loadWordsModel(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<WordsModelRow | null> {
  const row = await tx
    .selectFrom('words_model')
    .select(['revision', 'base', 'lessons', 'score', 'reads'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row ?? null;
}

export async function saveWordsModel(
  tx: DatabaseTransaction,
  workspaceId: string,
  row: WordsModelRow,
  now: Instant,
): Promise<void> {
  const columns = { ...row, changed_at: now };
  await tx
    .insertInto('words_model')
    .values({ workspace_id: workspaceId, ...columns })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(columns))
    .execute();
}

/** Lessons came in from elsewhere: how the model stands is worked out anew when it is next asked for. */
export async function forgetWordsModel(tx: DatabaseTransaction, workspaceId: string): Promise<void> {
  await sql`
    insert into words_model (workspace_id, revision, base, lessons, score, reads, changed_at)
    values (${workspaceId}, gen_random_uuid(), '', 0, 0, false, now())
    on conflict (workspace_id) do update set revision = excluded.revision, base = '', reads = false`.execute(
    tx,
  );
}
