import { v5 } from 'uuid';
import { loadCells } from '#store/meeting/meeting-cells.ts';
import { holdLessons, insertLessons } from '#store/words/lessons.ts';
import type { World } from '../world.ts';
import { lessonsOfReview } from './lessons-of-review.ts';

/**
 * Teaches the reading of words what was decided about its proposals, once a conversation is closed out: until then a
 * decision may be taken back. Each decision is one lesson, however often it is closed out.
 */
export async function learnFromReview(
  world: World,
  of: { readonly dealId: string; readonly conversationId: string; readonly notes: string | undefined },
): Promise<void> {
  const { tx, workspace, actor, now } = world;
  const cells = await loadCells(tx, { workspaceId: workspace.id, ...of });
  const sentences = lessonsOfReview(cells, of.notes ?? '');
  if (sentences.length === 0) return;
  await holdLessons(tx, workspace.id);
  const written = await insertLessons(
    tx,
    workspace.id,
    sentences.map(({ found, text, told, is }) => ({
      lessonId: v5(`${of.dealId}/${found}`, of.conversationId),
      ...{ taughtAt: now, memberId: actor.memberId, text, told, is },
      ...{ source: 'notes', side: 'ours', before: null, heldBack: false, takenBack: false },
      ...{ dealId: of.dealId, conversationId: of.conversationId, putRight: null },
    })),
  );
  if (written.length === 0) return;
  // With the reading itself, which a close-out without proposals need not load.
  const { tryLessons } = await import('./try-lessons.ts');
  await tryLessons(world, written);
}
