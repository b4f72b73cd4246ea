import type { listRoadmapLinks as contract } from '#contract/roadmap/roadmap-links.ts';
import { accept } from '#domain/result.ts';
import { loadRoadmapLinks } from '#store/roadmap/roadmap-links.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { shownRoadmapLinks } from './shown-roadmap-link.ts';

export const listRoadmapLinks: Handle<typeof contract> = async (world, { dealId }) => {
  const { tx, workspace, now, locale } = world;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { standing } = found.value;
  const links = await loadRoadmapLinks(tx, workspace.id, dealId);
  return accept({ items: await shownRoadmapLinks(tx, workspace.id, links, { standing, now, locale }) });
};
