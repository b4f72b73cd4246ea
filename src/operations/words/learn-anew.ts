import { markWordsModel } from '#store/words/models.ts';
import type { World } from '../world.ts';

/** Says that the lessons of the workspace changed, and has its model made anew once that stands. */
export async function learnAnew({ tx, workspace, now, onCommit, learning }: World): Promise<void> {
  await markWordsModel(tx, workspace.id, now);
  onCommit(() => learning.begin(workspace.id));
}
