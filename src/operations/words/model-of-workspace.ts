import { type LanguageModel, shippedModel } from '#language/labels/language-model.ts';
import { taught } from '#language/learning/learn.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { type LessonRow, lessonsRevision, loadLessonsThatCount } from '#store/words/lessons.ts';

/** So many of the latest lessons count: more would take longer to teach than anybody waits for a reading. */
export const lessonsThatCount = 2000;

/** A few workspaces' models are kept at hand; each is made anew where its lessons are others. */
const atHand = new Map<string, { revision: string; model: LanguageModel }>();
const atHandAtMost = 20;

/** The model that reads for a workspace: the one that comes with the product, taught by the workspace's own lessons. */
export async function modelOfWorkspace(tx: DatabaseTransaction, workspaceId: string): Promise<LanguageModel> {
  const revision = await lessonsRevision(tx, workspaceId);
  if (revision === null) return shippedModel();
  const known = atHand.get(workspaceId);
  if (known?.revision === revision) return known.model;
  const model = modelTaughtBy(await loadLessonsThatCount(tx, workspaceId, lessonsThatCount));
  atHand.delete(workspaceId);
  atHand.set(workspaceId, { revision, model });
  for (const oldest of atHand.keys()) {
    if (atHand.size <= atHandAtMost) break;
    atHand.delete(oldest);
  }
  return model;
}

export function modelTaughtBy(lessons: readonly LessonRow[]): LanguageModel {
  return taught(
    shippedModel(),
    lessons.map(({ text, source, side, before, told, is }) => ({
      ...{ text, told, is },
      context: { source, side, before },
    })),
  );
}
