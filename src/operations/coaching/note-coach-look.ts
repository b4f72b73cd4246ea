import type { noteCoachLook as contract } from '#contract/coaching/coaching.ts';
import { accept } from '#domain/result.ts';
import { loadCoachLook, saveCoachLook } from '#store/coaching/coach-looks.ts';
import type { Handle } from '../world.ts';
import { findSeller } from './find-seller.ts';
import { lookBefore } from './look-before.ts';

export const noteCoachLook: Handle<typeof contract> = async (world, { memberId }) => {
  const found = await findSeller(world, memberId);
  if (!found.ok) return found;
  const { tx, workspace, actor, now } = world;
  const who = { memberId: actor.memberId, sellerId: memberId };
  const beforeAt = lookBefore(await loadCoachLook(tx, workspace.id, who), now, actor.zone);
  await saveCoachLook(tx, workspace.id, who, { lookedAt: now, beforeAt });
  return accept({ lookedAt: now });
};
