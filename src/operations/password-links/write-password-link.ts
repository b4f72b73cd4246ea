import { addHours, type Instant } from '#domain/time/calendar.ts';
import { noteChange } from '#store/audit-trail.ts';
import { insertPasswordLink, revokePasswordLinks } from '#store/people/password-links.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

const worksForHours = 24;

interface LinkToWrite {
  readonly workspaceId: string;
  /** Whose password it sets. */
  readonly memberId: string;
  /** Null where it was asked for on the server's own machine, where nobody is signed in. */
  readonly madeBy: string | null;
  readonly now: Instant;
  newId(): string;
  newSecret(): { secret: string; hash: string };
}

/** Makes the one link that works from now on, and notes it in the trail. */
export async function writePasswordLink(
  tx: DatabaseTransaction,
  { workspaceId, memberId, madeBy, now, newId, newSecret }: LinkToWrite,
): Promise<{ linkPath: string; expiresAt: Instant }> {
  await revokePasswordLinks(tx, workspaceId, memberId, now);
  const { secret, hash } = newSecret();
  const expiresAt = addHours(now, worksForHours);
  const link = {
    linkId: newId(),
    workspaceId,
    memberId,
    madeBy: madeBy ?? memberId,
    createdAt: now,
    expiresAt,
    usedAt: null,
    revokedAt: null,
  };
  await insertPasswordLink(tx, link, hash);
  await noteChange(tx, {
    auditId: newId(),
    workspaceId,
    at: now,
    memberId: madeBy,
    noun: 'member',
    nounId: memberId,
    act:
      madeBy === null
        ? 'made a link to a new password on the machine of the server'
        : 'made a link to a new password',
    after: { expiresAt },
  });
  // After the #, so that the secret is in no server's log.
  return { linkPath: `/new-password#${secret}`, expiresAt };
}
