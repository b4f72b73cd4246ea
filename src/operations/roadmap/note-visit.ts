import { hereBefore } from '#domain/roadmap/visits.ts';
import { addHours } from '#domain/time/calendar.ts';
import { tellOfRows } from '#store/deal-changes.ts';
import { loadVisits, type RoadmapLinkRow, updateRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import type { OpenWorld } from '../world.ts';

/** What is done within this long of a visit is part of it. */
const visitHours = 10 / 60;

/** Notes when a link was last used by somebody: of that the last time, and the one before the sitting that it is in. */
export async function noteVisit(
  { tx, now }: Pick<OpenWorld, 'tx' | 'now'>,
  link: RoadmapLinkRow,
): Promise<void> {
  if (link.lastVisitAt !== null && link.lastVisitAt > addHours(now, -visitHours)) return;
  const visitBeforeAt = hereBefore(await loadVisits(tx, link), now);
  await updateRoadmapLink(tx, link, { lastVisitAt: now, visitBeforeAt });
  await tellOfRows(tx, link.workspaceId);
}
