import type { teachWords as contract } from '#contract/words/lessons.ts';
import { accept } from '#domain/result.ts';
import { baseScore } from '#language/learning/frozen-suite.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayTeachWords } from '#policy/words.ts';
import { holdLessons, insertLessons } from '#store/words/lessons.ts';
import type { Handle } from '../world.ts';
import { standOfModel } from './model-of-workspace.ts';
import { tryLessons } from './try-lessons.ts';

export const teachWords: Handle<typeof contract> = async (world, { lessons }) => {
  const { tx, workspace, actor, now } = world;
  if (!mayTeachWords(actor)) return notAllowed('teach the reading of words');
  await holdLessons(tx, workspace.id);
  const written = await insertLessons(
    tx,
    workspace.id,
    lessons.map(({ lessonId, ...lesson }) => ({
      ...lesson,
      lessonId: lessonId ?? world.newId(),
      ...{ taughtAt: now, memberId: actor.memberId, heldBack: false, takenBack: false },
      ...{ dealId: null, conversationId: null, putRight: null },
    })),
  );
  const counts = written.length === 0 || (await tryLessons(world, written));
  const product = baseScore();
  const stand = await standOfModel(tx, workspace.id);
  return accept({
    taught: counts ? written.length : 0,
    heldBack: counts ? 0 : written.length,
    score: { product, here: stand?.score ?? product },
  });
};
