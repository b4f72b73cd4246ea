import type { noteCoachLook as contract } from '#contract/coaching/coaching.ts';
import { accept } from '#domain/result.ts';
import { saveCoachLook } from '#store/coaching/coach-looks.ts';
import type { Handle } from '../world.ts';
import { findSeller } from './find-seller.ts';

export const noteCoachLook: Handle<typeof contract> = async (world, { memberId }) => {
  const found = await findSeller(world, memberId);
  if (!found.ok) return found;
  const { tx, workspace, actor, now } = world;
  await saveCoachLook(tx, workspace.id, { memberId: actor.memberId, sellerId: memberId }, now);
  return accept({ lookedAt: now });
};
