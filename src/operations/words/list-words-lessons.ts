import type { listWordsLessons as contract } from '#contract/words/lessons.ts';
import { accept } from '#domain/result.ts';
import { baseScore, suiteSize } from '#language/learning/frozen-suite.ts';
import { visibleDeals } from '#policy/deal.ts';
import { countIdleLessons, listLessonRows } from '#store/words/lessons.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { lessonsThatCount, standOfModel } from './model-of-workspace.ts';
import { shownLessons } from './shown-lesson.ts';

export const listWordsLessons: Handle<typeof contract> = async (world, { only, ...input }) => {
  const { tx, workspace, actor } = world;
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const shown = { memberId: actor.memberId, visible: visibleDeals(actor), only };
  const { items, ...listed } = await listLessonRows(tx, workspace.id, { ...page.value, ...shown });
  const stand = await standOfModel(tx, workspace.id);
  const product = baseScore();
  return accept({
    ...listed,
    items: await shownLessons(world, items),
    model: {
      lessons: stand?.lessons ?? 0,
      most: lessonsThatCount,
      ...(await countIdleLessons(tx, workspace.id)),
      sentences: suiteSize,
      product,
      here: stand?.score ?? product,
      reads: stand?.reads === false ? 'product' : 'taught',
    },
  });
};
