import type { getRoadmapLook as contract } from '#contract/workspace/roadmap-look.ts';
import { accept } from '#domain/result.ts';
import { loadRoadmapLook } from '#store/roadmap/roadmap-looks.ts';
import type { Handle } from '../world.ts';

export const getRoadmapLook: Handle<typeof contract> = async ({ tx, workspace }) =>
  accept(await loadRoadmapLook(tx, workspace.id));
