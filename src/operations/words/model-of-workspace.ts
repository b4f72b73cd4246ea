import { type LanguageModel, shippedModel } from '#language/labels/language-model.ts';
import { isGoodEnough, suiteScore } from '#language/learning/frozen-suite.ts';
import { taught } from '#language/learning/learn.ts';
import { nameOfBase } from '#language/learning/name-of-base.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { loadLessonsThatCount } from '#store/words/lessons.ts';
import { loadWordsModel, type WordsModelRow } from '#store/words/models.ts';

/** So many of the latest lessons count: more would take longer to teach than anybody waits for a reading. */
export const lessonsThatCount = 2000;

/** A model that a workspace taught, and how well it reads. */
export interface TaughtModel {
  readonly model: LanguageModel;
  readonly stand: Omit<WordsModelRow, 'revision'>;
}

/** A few workspaces' models are kept at hand, each by the revision of its lessons: it is looked up, never worked out. */
const atHand = new Map<string, TaughtModel & { revision: string }>();
const atHandAtMost = 20;

/** The model that reads for a workspace: its own, or the product's where that was not taught or would read worse. */
export async function modelOfWorkspace(tx: DatabaseTransaction, workspaceId: string): Promise<LanguageModel> {
  const row = await loadWordsModel(tx, workspaceId);
  if (!row) return shippedModel();
  if (isOfThisBase(row) && !row.reads) return shippedModel();
  const { model, stand } = await taughtIn(tx, workspaceId, row);
  return stand.reads ? model : shippedModel();
}

/** How the model of a workspace stands; null while nothing was ever taught. */
export async function standOfModel(tx: DatabaseTransaction, workspaceId: string) {
  const row = await loadWordsModel(tx, workspaceId);
  if (!row || isOfThisBase(row)) return row;
  return (await taughtIn(tx, workspaceId, row)).stand;
}

/** The product's own model, taught by all lessons that count by now, and tried on the sentences that stay the same. */
export async function teachModel(tx: DatabaseTransaction, workspaceId: string): Promise<TaughtModel> {
  const lessons = await loadLessonsThatCount(tx, workspaceId, lessonsThatCount);
  const model = taught(
    shippedModel(),
    lessons.map(({ text, source, side, before, told, is }) => ({
      ...{ text, told, is },
      context: { source, side, before },
    })),
  );
  const score = suiteScore(model);
  const reads = isGoodEnough(score);
  return { model, stand: { base: nameOfBase(), lessons: lessons.length, score, reads } };
}

/** Keeps a model at hand under a revision that no other set of lessons ever has. */
export function keepAtHand(workspaceId: string, revision: string, taughtModel: TaughtModel): void {
  atHand.delete(workspaceId);
  atHand.set(workspaceId, { revision, ...taughtModel });
  for (const oldest of atHand.keys()) {
    if (atHand.size <= atHandAtMost) break;
    atHand.delete(oldest);
  }
}

async function taughtIn(
  tx: DatabaseTransaction,
  workspaceId: string,
  { revision }: WordsModelRow,
): Promise<TaughtModel> {
  const known = atHand.get(workspaceId);
  if (known?.revision === revision) return known;
  const taughtModel = await teachModel(tx, workspaceId);
  keepAtHand(workspaceId, revision, taughtModel);
  return taughtModel;
}

const isOfThisBase = ({ base }: WordsModelRow): boolean => base === nameOfBase();
