import { v5 } from 'uuid';
import type { MeetingCell } from '#domain/meeting/meeting-cell.ts';
import { holdLessons, putLessonsOfReview } from '#store/words/lessons.ts';
import type { World } from '../world.ts';
import { learnAnew } from './learn-anew.ts';
import { lessonsOfReview } from './lessons-of-review.ts';

/**
 * Teaches the reading of words what was decided about its proposals, once a conversation is closed out: until then a
 * decision, which stands in the cells of its record, may be taken back. Each decision is one lesson; closed out again
 * with another one, it is taught anew.
 */
export async function learnFromReview(
  world: World,
  of: { readonly dealId: string; readonly conversationId: string; readonly notes: string | undefined },
  cells: readonly MeetingCell[],
): Promise<void> {
  const { tx, workspace, actor, now } = world;
  const { dealId, conversationId, notes = '' } = of;
  if (!cells.some(({ key }) => key.startsWith('found/'))) return;
  await holdLessons(tx, workspace.id);
  const trial = world.newId();
  const isOther = await putLessonsOfReview(
    tx,
    workspace.id,
    { dealId, conversationId, now },
    lessonsOfReview(cells, notes).map(({ found, ...lesson }) => ({
      ...lesson,
      lessonId: v5(`${dealId}/${found}`, conversationId),
      ...{ taughtAt: now, memberId: actor.memberId, dealId, conversationId },
      ...{ before: null, heldBack: false, takenBack: false, trial },
    })),
  );
  if (isOther) await learnAnew(world);
}
