import type { changeWordsLesson as contract } from '#contract/words/lessons.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeLesson } from '#policy/words.ts';
import { holdLessons, loadLesson, updateLessons } from '#store/words/lessons.ts';
import type { Handle } from '../world.ts';
import { tryLessons } from './try-lessons.ts';

export const changeWordsLesson: Handle<typeof contract> = async (world, { lessonId, takenBack }) => {
  const { tx, workspace, actor, now } = world;
  await holdLessons(tx, workspace.id);
  const lesson = await loadLesson(tx, workspace.id, lessonId);
  if (!lesson) return refuse('lesson_not_found', 'There is no such lesson in your workspace.');
  if (!mayChangeLesson(actor, lesson)) return notAllowed('take back what others taught');
  if (lesson.takenBack === takenBack) return accept(lesson);
  await updateLessons(tx, workspace.id, [lessonId], {
    taken_back_at: takenBack ? now : null,
    held_back: false,
  });
  const heldBack = !takenBack && !(await tryLessons(tx, workspace.id, [lessonId]));
  return accept({ ...lesson, takenBack, heldBack });
};
