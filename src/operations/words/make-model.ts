import { epochOf, instantOfEpoch } from '#domain/time/calendar.ts';
import { type LanguageModel, shippedModel } from '#language/labels/language-model.ts';
import { lessonsThatCount } from '#language/learning/learning-plan.ts';
import { nameOfBase } from '#language/learning/name-of-base.ts';
import { withTaught } from '#language/learning/what-was-taught.ts';
import { inWorkspace } from '#store/transaction.ts';
import { holdLessons } from '#store/words/lessons.ts';
import { type LessonToTry, loadLessonsToTry, settleTrials } from '#store/words/lessons-to-try.ts';
import { beatWordsModel, type ModelMade, saveWordsModel, takeWordsModel } from '#store/words/models.ts';
import type { LearningOptions } from './learning-desk.ts';

/** A model as it was made, and of which revision of the lessons. */
export interface MadeAtHand {
  readonly madeOf: string;
  readonly made: ModelMade;
  readonly model: LanguageModel;
}

const beatMilliseconds = 2000;
/** A server that gave no sign of life for so long has died. */
const deadAfterMilliseconds = 20_000;

/**
 * Makes the model of a workspace of all that it was taught, and keeps it if that is still all; null where it is not, where
 * the model is not stale, or where another server is at it. What fails is not begun again before its sign of life is old.
 */
export async function makeModel(
  { store, room, clock, newId }: LearningOptions,
  workspaceId: string,
  signal: AbortSignal,
): Promise<MadeAtHand | null> {
  const maker = newId();
  const taken = await inWorkspace(store, workspaceId, async (tx) => {
    const now = clock();
    const revision = await takeWordsModel(tx, workspaceId, {
      ...{ base: nameOfBase(), maker, now },
      deadSince: instantOfEpoch(epochOf(now) - deadAfterMilliseconds),
    });
    if (revision === null) return null;
    return { revision, lessons: await loadLessonsToTry(tx, workspaceId, lessonsThatCount) };
  });
  if (!taken) return null;
  const { revision, lessons } = taken;
  const beat = (isAtIt: boolean) =>
    inWorkspace(store, workspaceId, (tx) =>
      beatWordsModel(tx, workspaceId, { maker, at: isAtIt ? clock() : null }),
    ).catch(() => undefined);
  const beating = setInterval(() => void beat(true), beatMilliseconds).unref();
  try {
    const { heldBack, weights, ...made } = await room.learnt(lessons.map(asTried), { signal });
    const isKept = await inWorkspace(store, workspaceId, async (tx) => {
      await holdLessons(tx, workspaceId);
      const of = { revision, maker, now: clock() };
      if (!(await saveWordsModel(tx, workspaceId, of, { ...made, weights }))) return false;
      await settleTrials(tx, workspaceId, heldBack);
      return true;
    });
    return isKept ? { madeOf: revision, made, model: withTaught(shippedModel(), weights) } : null;
  } catch (error) {
    if (signal.aborted) await beat(false);
    throw error;
  } finally {
    clearInterval(beating);
  }
}

const asTried = ({ lessonId, text, source, side, before, told, is, trial }: LessonToTry) => ({
  ...{ lessonId, text, told, is, trial },
  context: { source, side, before },
});
