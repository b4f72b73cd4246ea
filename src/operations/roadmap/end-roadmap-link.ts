import type { Standing } from '#domain/standing/standing.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { noteChange } from '#store/audit-trail.ts';
import { type RoadmapLinkRow, updateRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import type { World } from '../world.ts';
import { shownRoadmapLinks } from './shown-roadmap-link.ts';

/** Makes a link stop working from an instant on, or work again, and notes who did it. */
export async function endRoadmapLink(
  { tx, workspace, actor, now, locale, newId }: World,
  link: RoadmapLinkRow,
  standing: Standing,
  revokedAt: Instant | null,
) {
  await updateRoadmapLink(tx, link, { revokedAt });
  await noteChange(tx, {
    ...{ auditId: newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'roadmap link', nounId: link.linkId },
    act: revokedAt === null ? 'took back the revoking' : 'revoked',
    after: { dealId: link.dealId, contactId: link.contactId },
  });
  return shownLink({ tx, workspace, now, locale }, { ...link, revokedAt }, standing);
}

/** One link as the seller sees it. */
export async function shownLink(
  { tx, workspace, now, locale }: Pick<World, 'tx' | 'workspace' | 'now' | 'locale'>,
  link: RoadmapLinkRow,
  standing: Standing,
) {
  const [shown] = await shownRoadmapLinks(tx, workspace.id, [link], { standing, now, locale });
  if (!shown) throw new Error('a link that was found cannot be shown');
  return shown;
}
