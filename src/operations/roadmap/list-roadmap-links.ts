import type { listRoadmapLinks as contract, RoadmapReader } from '#contract/roadmap/roadmap-links.ts';
import { accept } from '#domain/result.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { loadReaders } from '#store/roadmap/readers.ts';
import { loadRoadmapLinks, type RoadmapLinkRow } from '#store/roadmap/roadmap-links.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle, World } from '../world.ts';
import { shownRoadmapLinks } from './shown-roadmap-link.ts';

export const listRoadmapLinks: Handle<typeof contract> = async (world, { dealId }) => {
  const { tx, workspace, now, locale } = world;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const { standing } = found.value;
  const links = await loadRoadmapLinks(tx, workspace.id, dealId);
  return accept({
    items: await shownRoadmapLinks(tx, workspace.id, links, { standing, now, locale }),
    people: await readersOf(world, standing, links),
  });
};

/** Who is in the deal now, with how to reach them and how they chose to read. */
async function readersOf(
  { tx, workspace }: World,
  { stakeholders }: Standing,
  links: readonly RoadmapLinkRow[],
): Promise<RoadmapReader[]> {
  const present = Object.values(stakeholders)
    .filter((one) => one.present)
    .sort((one, other) => one.joinedOrder - other.joinedOrder);
  const rows = await loadReaders(tx, workspace.id, Object.keys(stakeholders));
  return present.flatMap(({ contactId }) => {
    const row = rows.get(contactId);
    const chosen = links.find((link) => link.contactId === contactId && link.locale !== null);
    return row ? [{ ...row, locale: chosen?.locale ?? null }] : [];
  });
}
