import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { loadRoadmapLinks, type RoadmapLinkRow } from '#store/roadmap/roadmap-links.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { World } from '../world.ts';

/** A link to the roadmap of a deal that the member may change. */
export async function findRoadmapLink(
  world: World,
  { dealId, linkId }: { dealId: string; linkId: string },
): Promise<Result<{ deal: StoredDeal; link: RoadmapLinkRow }, Refusal>> {
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  if (!mayChangeDeal(world.actor, found.value)) return notAllowed('change this deal');
  const links = await loadRoadmapLinks(world.tx, world.workspace.id, dealId);
  const link = links.find((one) => one.linkId === linkId);
  if (!link) return refuse('roadmap_link_not_found', 'There is no such link to the roadmap of this deal.');
  return accept({ deal: found.value, link });
}
