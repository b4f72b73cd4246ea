import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { OpenWorld } from '../world.ts';
import { openRoadmap } from './open-roadmap.ts';
import { readsSameUntil } from './reads-same-until.ts';
import { seeRoadmap } from './see-roadmap.ts';

/** A roadmap as it is shown now, and what may change it. */
export interface FollowedRoadmap {
  readonly roadmap: Roadmap;
  /** Until then nothing but a change makes it read otherwise. */
  readonly until: Instant;
  readonly linkId: string;
  readonly workspaceId: string;
  readonly dealId: string;
}

/** What whoever keeps a page up to date has to know. None of it but the roadmap is for the page. */
export async function followRoadmap(
  world: OpenWorld,
  token: string,
): Promise<Result<FollowedRoadmap, Refusal>> {
  const opened = await openRoadmap(world, token, { toWrite: false });
  if (!opened.ok) return opened;
  const { linkId, workspaceId, dealId } = opened.value.link;
  const roadmap = await seeRoadmap(world, opened.value);
  return accept({ roadmap, until: readsSameUntil(roadmap, world.now), linkId, workspaceId, dealId });
}
