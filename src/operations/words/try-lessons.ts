import { updateLessons } from '#store/words/lessons.ts';
import { saveWordsModel } from '#store/words/models.ts';
import type { World } from '../world.ts';
import { keepAtHand, type TaughtModel, teachModel } from './model-of-workspace.ts';

/**
 * Teaches the workspace's model anew after its lessons changed. Where lessons that were just written would make the
 * reading of sentences that stay the same worse by more than two points, they are held back; where what is left does
 * so by itself, the product's own model reads. Answers whether the new lessons count.
 */
export async function tryLessons(world: World, lessonIds: readonly string[]): Promise<boolean> {
  const { tx, workspace } = world;
  const withThem = await teachModel(tx, workspace.id);
  if (withThem.stand.reads || lessonIds.length === 0) {
    await promote(world, withThem);
    return true;
  }
  await updateLessons(tx, workspace.id, lessonIds, { held_back: true });
  await promote(world, await teachModel(tx, workspace.id));
  return false;
}

async function promote({ tx, workspace, now, newId, onCommit }: World, taught: TaughtModel): Promise<void> {
  const revision = newId();
  await saveWordsModel(tx, workspace.id, { revision, ...taught.stand }, now);
  onCommit(() => keepAtHand(workspace.id, revision, taught));
}
