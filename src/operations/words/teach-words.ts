import type { teachWords as contract } from '#contract/words/lessons.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayTeachWords } from '#policy/words.ts';
import { holdLessons, insertLessons } from '#store/words/lessons.ts';
import { loadWordsModel } from '#store/words/models.ts';
import type { Handle } from '../world.ts';
import { learnAnew } from './learn-anew.ts';
import { shownScore } from './shown-score.ts';

/** Whether the lessons count is answered where they are tried within a moment. A repeat is answered as of the write. */
export const teachWords: Handle<typeof contract> = async (world, { lessons }) => {
  const { tx, workspace, actor, now, learning } = world;
  if (!mayTeachWords(actor)) return notAllowed('teach the reading of words');
  const before = learning.standOf(workspace.id, await loadWordsModel(tx, workspace.id));
  await holdLessons(tx, workspace.id);
  const trial = world.newId();
  const written = await insertLessons(
    tx,
    workspace.id,
    lessons.map(({ lessonId, ...lesson }) => ({
      ...lesson,
      lessonId: lessonId ?? world.newId(),
      ...{ taughtAt: now, memberId: actor.memberId, heldBack: false, takenBack: false, trial },
      ...{ dealId: null, conversationId: null, putRight: null },
    })),
  );
  const answer = { taught: 0, heldBack: 0, untried: written.length, score: shownScore(before.made) };
  if (written.length > 0) {
    await learnAnew(world);
    world.onCommit(async () => {
      const { untried, heldBack, made } = await learning.triedSoon(workspace.id, written);
      const taught = written.length - untried - heldBack;
      Object.assign(answer, { taught, heldBack, untried, score: shownScore(made) });
    });
  }
  return accept(answer);
};
