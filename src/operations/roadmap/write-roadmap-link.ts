import type { Instant } from '#domain/time/calendar.ts';
import { insertRoadmapLink, type RoadmapLinkRow } from '#store/roadmap/roadmap-links.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

interface LinkToWrite {
  readonly workspaceId: string;
  readonly dealId: string;
  readonly contactId: string;
  readonly madeBy: string | null;
  readonly addedBy?: string;
  readonly now: Instant;
  readonly expiresAt: Instant;
  newId(): string;
  newSecret(): { secret: string; hash: string };
}

/** Makes a link. Others of the same person go on working: a mail from last week still opens the page. */
export async function writeRoadmapLink(
  tx: DatabaseTransaction,
  { workspaceId, dealId, contactId, madeBy, addedBy, now, expiresAt, newId, newSecret }: LinkToWrite,
): Promise<{ link: RoadmapLinkRow; linkPath: string }> {
  const { secret, hash } = newSecret();
  const link: RoadmapLinkRow = {
    ...{ linkId: newId(), workspaceId, dealId, contactId, madeBy, addedBy: addedBy ?? null },
    createdAt: now,
    expiresAt,
    ...{ revokedAt: null, lastVisitAt: null, locale: null, zone: null, hasKey: true },
  };
  await insertRoadmapLink(tx, link, hash);
  // In the path: the page opens without any script, which alone could read what stands after a #.
  return { link, linkPath: `/r/${secret}` };
}
