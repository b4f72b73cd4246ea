import { baseScore, isGoodEnough, suiteScore } from '#language/learning/frozen-suite.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { loadLessonsThatCount, updateLessons } from '#store/words/lessons.ts';
import { lessonsThatCount, modelOfWorkspace, modelTaughtBy } from './model-of-workspace.ts';

/**
 * Tries lessons that were just written together with all others: where they would make the reading of sentences that
 * stay the same worse by more than two points, they are held back. Answers whether they count.
 */
export async function tryLessons(
  tx: DatabaseTransaction,
  workspaceId: string,
  lessonIds: readonly string[],
): Promise<boolean> {
  const lessons = await loadLessonsThatCount(tx, workspaceId, lessonsThatCount);
  if (isGoodEnough(suiteScore(modelTaughtBy(lessons)))) return true;
  await updateLessons(tx, workspaceId, lessonIds, { held_back: true });
  return false;
}

/** How well sentences are told with what comes with the product, and with what the workspace taught. */
export async function scoreHere(tx: DatabaseTransaction, workspaceId: string) {
  return { product: baseScore(), here: suiteScore(await modelOfWorkspace(tx, workspaceId)) };
}
