import type { changeWordsLesson as contract } from '#contract/words/lessons.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { visibleDeals } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeLesson } from '#policy/words.ts';
import { holdLessons, updateLessons } from '#store/words/lessons.ts';
import { findShownLesson } from '#store/words/lessons-listed.ts';
import type { Handle } from '../world.ts';
import { learnAnew } from './learn-anew.ts';
import { shownLessons } from './shown-lesson.ts';

/**
 * What was held back is tried again by teaching it again: other lessons may have changed what it does. What came of it is
 * answered where it is tried within a moment.
 */
export const changeWordsLesson: Handle<typeof contract> = async (world, { lessonId, takenBack }) => {
  const { tx, workspace, actor, now, learning } = world;
  await holdLessons(tx, workspace.id);
  const { memberId } = actor;
  const lesson = await findShownLesson(tx, workspace.id, lessonId, {
    ...{ memberId, visible: visibleDeals(actor) },
  });
  if (!lesson) return refuse('lesson_not_found', 'There is no such lesson in your workspace.');
  if (!mayChangeLesson(actor, lesson)) return notAllowed('take back what others taught');
  const isAsked = lesson.takenBack === takenBack && (takenBack || !lesson.heldBack);
  const trial = takenBack ? null : world.newId();
  const changed = isAsked ? lesson : { ...lesson, takenBack, heldBack: false, trial };
  const [shown] = await shownLessons(world, [changed]);
  if (!shown) throw new Error('one lesson is shown as one');
  if (isAsked) return accept(shown);
  const change = { taken_back_at: takenBack ? now : null, held_back: false, trial };
  await updateLessons(tx, workspace.id, [lessonId], change);
  await learnAnew(world);
  if (!takenBack) {
    world.onCommit(async () => {
      const { untried, heldBack } = await learning.triedSoon(workspace.id, [lessonId]);
      Object.assign(shown, { untried: untried > 0, heldBack: heldBack > 0 });
    });
  }
  return accept(shown);
};
