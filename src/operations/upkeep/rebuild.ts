import type { rebuild as contract } from '#contract/upkeep/upkeep.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayRebuild } from '#policy/workspace.ts';
import type { Handle } from '../world.ts';
import { refold } from './refold.ts';

export const rebuild: Handle<typeof contract> = async (world, { after, limit }) => {
  if (!mayRebuild(world.actor)) return notAllowed('rebuild the workspace');
  return accept(await refold(world, { after, limit }));
};
