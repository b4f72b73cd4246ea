import type { restoreRoadmapLink as contract } from '#contract/roadmap/roadmap-links.ts';
import { accept } from '#domain/result.ts';
import { revokedForGood, revokedLately } from '../revoked-lately.ts';
import type { Handle } from '../world.ts';
import { endRoadmapLink, shownLink } from './end-roadmap-link.ts';
import { findRoadmapLink } from './find-roadmap-link.ts';

export const restoreRoadmapLink: Handle<typeof contract> = async (world, input) => {
  const found = await findRoadmapLink(world, input);
  if (!found.ok) return found;
  const { link, deal } = found.value;
  if (link.revokedAt === null) return accept(await shownLink(world, link, deal.standing));
  if (!revokedLately(link.revokedAt, world.now)) return revokedForGood();
  return accept(await endRoadmapLink(world, link, deal.standing, null));
};
