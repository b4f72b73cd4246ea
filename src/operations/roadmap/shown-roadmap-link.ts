import type { RoadmapLink } from '#contract/roadmap/roadmap-links.ts';
import type { Standing } from '#domain/standing/standing.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { loadNames } from '#store/deals/names.ts';
import type { RoadmapLinkRow } from '#store/roadmap/roadmap-links.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { namesOf } from '../presenting/names-of.ts';

interface Showing {
  readonly standing: Standing;
  readonly now: Instant;
  readonly locale: string;
}

/** Links as the seller sees them at an instant, with the names of whom they are for. */
export async function shownRoadmapLinks(
  tx: DatabaseTransaction,
  workspaceId: string,
  links: readonly RoadmapLinkRow[],
  { standing, now, locale }: Showing,
): Promise<RoadmapLink[]> {
  const makers = links.flatMap(({ madeBy }) => madeBy ?? []);
  const rows = await loadNames(
    tx,
    workspaceId,
    links.flatMap(({ contactId, addedBy }) => (addedBy ? [contactId, addedBy] : [contactId])),
    makers,
  );
  const names = namesOf(rows, locale);
  return links.map((link) => {
    const { linkId, contactId, madeBy, addedBy, createdAt, expiresAt, revokedAt, lastVisitAt } = link;
    return {
      ...{ linkId, contactId, createdAt, expiresAt, revokedAt, lastVisitAt },
      contactName: names.person(contactId),
      madeByName: madeBy === null ? null : names.member(madeBy),
      addedByName: addedBy === null ? null : names.person(addedBy),
      state: stateOfLink(link, standing, now),
    };
  });
}

/** Whether it still opens, or why not. Whoever has left the deal has no way in, until they join again. */
export function stateOfLink(link: RoadmapLinkRow, standing: Standing, now: Instant): RoadmapLink['state'] {
  return endOfLink(link, now) ?? (standing.stakeholders[link.contactId]?.present ? 'works' : 'left');
}

/** Why a link opens nothing any more, whatever became of its deal; null as long as it does. */
export function endOfLink({ revokedAt, expiresAt, hasKey }: RoadmapLinkRow, now: Instant) {
  if (revokedAt !== null) return 'revoked';
  if (!hasKey) return 'elsewhere';
  return expiresAt <= now ? 'expired' : null;
}
