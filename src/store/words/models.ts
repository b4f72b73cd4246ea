import { type Selectable, sql } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import { sendAlong } from '../prompt-driver.ts';
import type { DatabaseTransaction } from '../transaction.ts';

export interface WordsModelTable {
  workspace_id: string;
  revision: string;
  base: string;
  lessons: number;
  score: number;
  reads: boolean;
  changed_at: Instant;
  made_of: string | null;
  product_score: number | null;
  weights: Uint8Array | null;
  maker: string | null;
  beat_at: Instant | null;
}

/** A model of a workspace that was made, without its weights. */
export interface ModelMade {
  /** Which of the product's own models was taught. */
  readonly base: string;
  /** How many lessons taught it. */
  readonly lessons: number;
  /** How well it tells the sentences that stay the same, and how well the product's own does. */
  readonly score: number;
  readonly productScore: number;
  /** Whether it reads; else the product's own does. */
  readonly reads: boolean;
}

/** How the model of a workspace stands. */
export interface WordsModelRow {
  /** Another for every change of the lessons. */
  readonly revision: string;
  /** The revision that the last one made is of; null before the first. */
  readonly madeOf: string | null;
  readonly made: ModelMade | null;
}

const columnsOfMade = ['made_of', 'base', 'lessons', 'score', 'product_score', 'reads'] as const;

/** Null while nothing was ever taught. */
export async function loadWordsModel(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<WordsModelRow | null> {
  const row = await tx
    .selectFrom('words_model')
    .select(['revision', ...columnsOfMade])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row ? { revision: row.revision, madeOf: row.made_of, made: madeIn(row) } : null;
}

/** The last model that was made, with what it has otherwise than its base. */
export async function loadModelMade(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<{ madeOf: string; made: ModelMade; weights: Uint8Array } | null> {
  const row = await tx
    .selectFrom('words_model')
    .select([...columnsOfMade, 'weights'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  const made = row ? madeIn(row) : null;
  return row?.made_of && made && row.weights ? { madeOf: row.made_of, made, weights: row.weights } : null;
}

function madeIn({
  product_score: productScore,
  ...row
}: Pick<Selectable<WordsModelTable>, (typeof columnsOfMade)[number]>): ModelMade | null {
  const { made_of: madeOf, base, lessons, score, reads } = row;
  return madeOf === null || productScore === null ? null : { base, lessons, score, productScore, reads };
}

/** The lessons changed: the model that was made reads until it is made anew, which whoever is at it now does not. */
export async function markWordsModel(
  tx: DatabaseTransaction,
  workspaceId: string,
  now: Instant,
): Promise<void> {
  const stale = { revision: sql<string>`gen_random_uuid()`, maker: null, beat_at: null };
  const nothing = { base: '', lessons: 0, score: 0, reads: false, changed_at: now };
  const marking = tx
    .insertInto('words_model')
    .values({ workspace_id: workspaceId, ...stale, ...nothing })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(stale));
  await sendAlong(tx, marking.compile());
}

/** Takes a stale model to make it, where nobody is at it or its server gave no sign of life; answers of which lessons. */
export async function takeWordsModel(
  tx: DatabaseTransaction,
  workspaceId: string,
  by: { readonly base: string; readonly maker: string; readonly now: Instant; readonly deadSince: Instant },
): Promise<string | null> {
  const row = await tx
    .updateTable('words_model')
    .set({ maker: by.maker, beat_at: by.now })
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`(made_of is distinct from revision or base <> ${by.base})`)
    .where((where) => where.or([where('maker', 'is', null), where('beat_at', '<', by.deadSince)]))
    .returning('revision')
    .executeTakeFirst();
  return row?.revision ?? null;
}

/** Says that a server is still at it, or that it puts it down. */
export async function beatWordsModel(
  tx: DatabaseTransaction,
  workspaceId: string,
  { maker, at }: { readonly maker: string; readonly at: Instant | null },
): Promise<void> {
  await tx
    .updateTable('words_model')
    .set(at === null ? { maker: null, beat_at: null } : { beat_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('maker', '=', maker)
    .execute();
}

/** Keeps a model that was made, if the lessons are still those; whether they are. */
export async function saveWordsModel(
  tx: DatabaseTransaction,
  workspaceId: string,
  of: { readonly revision: string; readonly maker: string; readonly now: Instant },
  made: ModelMade & { readonly weights: Uint8Array },
): Promise<boolean> {
  const { productScore, weights, base, lessons, score, reads } = made;
  const { numUpdatedRows } = await tx
    .updateTable('words_model')
    .set({
      ...{ base, lessons, score, reads, product_score: productScore, weights: Buffer.from(weights) },
      ...{ made_of: of.revision, changed_at: of.now, maker: null, beat_at: null },
    })
    .where('workspace_id', '=', workspaceId)
    .where('revision', '=', of.revision)
    .where('maker', '=', of.maker)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
