import type { listWordsLessons as contract } from '#contract/words/lessons.ts';
import { accept } from '#domain/result.ts';
import { listLessonRows } from '#store/words/lessons.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { scoreHere } from './try-lessons.ts';

export const listWordsLessons: Handle<typeof contract> = async ({ tx, workspace }, input) => {
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const listed = await listLessonRows(tx, workspace.id, page.value);
  return accept({ ...listed, score: await scoreHere(tx, workspace.id) });
};
