import type { revokeRoadmapLink as contract } from '#contract/roadmap/roadmap-links.ts';
import { accept } from '#domain/result.ts';
import type { Handle } from '../world.ts';
import { endRoadmapLink, shownLink } from './end-roadmap-link.ts';
import { findRoadmapLink } from './find-roadmap-link.ts';

export const revokeRoadmapLink: Handle<typeof contract> = async (world, input) => {
  const found = await findRoadmapLink(world, input);
  if (!found.ok) return found;
  const { link, deal } = found.value;
  if (link.revokedAt !== null) return accept(await shownLink(world, link, deal.standing));
  return accept(await endRoadmapLink(world, link, deal.standing, world.now));
};
