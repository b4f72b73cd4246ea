import type { changeWordsLesson as contract } from '#contract/words/lessons.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeLesson } from '#policy/words.ts';
import { findShownLesson, holdLessons, type LessonListed, updateLessons } from '#store/words/lessons.ts';
import type { Handle } from '../world.ts';
import { shownLessons } from './shown-lesson.ts';
import { tryLessons } from './try-lessons.ts';

/** What was held back is tried again by teaching it again: other lessons may have changed what it does. */
export const changeWordsLesson: Handle<typeof contract> = async (world, { lessonId, takenBack }) => {
  const { tx, workspace, actor, now } = world;
  await holdLessons(tx, workspace.id);
  const { memberId } = actor;
  const lesson = await findShownLesson(tx, workspace.id, lessonId, {
    ...{ memberId, visible: visibleDeals(actor) },
  });
  if (!lesson) return refuse('lesson_not_found', 'There is no such lesson in your workspace.');
  if (!mayChangeLesson(actor, lesson)) return notAllowed('take back what others taught');
  return accept(await shown({ ...lesson, takenBack, heldBack: await changed() }));

  /** Whether it is held back by then. */
  async function changed(): Promise<boolean> {
    if (lesson?.takenBack === takenBack && !(lesson.heldBack && !takenBack)) return lesson.heldBack;
    const change = { taken_back_at: takenBack ? now : null, held_back: false };
    await updateLessons(tx, workspace.id, [lessonId], change);
    return !(await tryLessons(world, takenBack ? [] : [lessonId]));
  }

  async function shown(one: LessonListed) {
    const [first] = await shownLessons(world, [one]);
    if (!first) throw new Error('one lesson is shown as one');
    return first;
  }
};
