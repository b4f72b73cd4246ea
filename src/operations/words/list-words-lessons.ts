import type { listWordsLessons as contract } from '#contract/words/lessons.ts';
import { accept } from '#domain/result.ts';
import { lessonsThatCount } from '#language/learning/learning-plan.ts';
import { suiteSentences } from '#language/learning/suite-sentences.ts';
import { visibleDeals } from '#policy/deal.ts';
import { countIdleLessons, listLessonRows } from '#store/words/lessons-listed.ts';
import { loadWordsModel } from '#store/words/models.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { shownLessons } from './shown-lesson.ts';
import { shownScore } from './shown-score.ts';

export const listWordsLessons: Handle<typeof contract> = async (world, { only, ...input }) => {
  const { tx, workspace, actor, learning } = world;
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const shown = { memberId: actor.memberId, visible: visibleDeals(actor), only };
  const { items, ...listed } = await listLessonRows(tx, workspace.id, { ...page.value, ...shown });
  const row = await loadWordsModel(tx, workspace.id);
  const { made, isLearning } = learning.standOf(workspace.id, row);
  // One that a server left when it died is found by whoever looks.
  if (isLearning) world.onCommit(() => learning.begin(workspace.id));
  return accept({
    ...listed,
    items: await shownLessons(world, items),
    model: {
      lessons: made?.lessons ?? 0,
      most: lessonsThatCount,
      ...(await countIdleLessons(tx, workspace.id)),
      sentences: suiteSentences.length,
      ...shownScore(made),
      reads: made?.reads && made.lessons > 0 ? 'taught' : 'product',
      isLearning,
    },
  });
};
