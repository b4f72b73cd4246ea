import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { addHours, type Instant } from '#domain/time/calendar.ts';
import type { Actor, Workspace } from '#operations/world.ts';
import { noteTokenUse } from '#store/people/api-tokens.ts';
import { enterByApiToken, enterBySession, type Seat } from '#store/people/sign-ins.ts';
import type { Answered } from '#store/requests.ts';
import { type DatabaseTransaction, enterWorkspace } from '#store/transaction.ts';
import type { Credential } from '../sign-in/credential.ts';
import { prolongedWithDaysLeft } from '../sign-in/sign-in-library.ts';

/** Somebody who has come in, and what there is to write down of it once they have been served. */
export interface Entered {
  readonly actor: Actor;
  readonly workspace: Workspace;
  readonly memberName: string;
  /** How the member chose to read; null: as their browser says. */
  readonly memberLocale: string | null;
  readonly sessionId: string | null;
  /** What they were answered already under the id of this request. */
  readonly answered: Answered | null;
  readonly sessionToProlong: boolean;
  /** The session whose use has to be written down again. */
  readonly sessionUse: string | null;
  readonly tokenUse: { workspaceId: string; tokenId: string } | null;
}

/** Finds out who asks, and enters their workspace: from here the transaction sees nothing else. */
export async function enter(
  tx: DatabaseTransaction,
  credential: Credential,
  requestId: string | null,
  now: Instant,
): Promise<Result<Entered, Refusal>> {
  if (credential.kind === 'session') {
    const found = await enterBySession(tx, credential.sessionToken, requestId, prolongedWithDaysLeft);
    if (!found) return notSignedIn();
    const { answered, worn, sessionId, seenLongAgo } = found;
    const sessionUse = seenLongAgo ? sessionId : null;
    const used = { sessionToProlong: worn, sessionUse, tokenUse: null };
    return accept({ ...placed(found.seat), sessionId, answered, ...used });
  }
  const found = await enterByApiToken(tx, credential.tokenHash, requestId, now);
  if (!found) return notSignedIn();
  // Written down once an hour, not at every call.
  const isNews = found.lastUsedAt === null || found.lastUsedAt < addHours(now, -1);
  const { workspaceId } = found.seat;
  const tokenUse = isNews ? { workspaceId, tokenId: found.tokenId } : null;
  const used = { sessionToProlong: false, sessionUse: null, tokenUse };
  return accept({ ...placed(found.seat), sessionId: null, answered: found.answered, ...used });
}

/** Writes down that a token was used, in a transaction that may write. */
export async function writeTokenUse(
  tx: DatabaseTransaction,
  use: { workspaceId: string; tokenId: string },
  at: Instant,
): Promise<void> {
  await enterWorkspace(tx, use.workspaceId);
  await noteTokenUse(tx, use.workspaceId, use.tokenId, at);
}

export function notSignedIn() {
  return refuse('not_signed_in', 'You are not signed in. Sign in, or send an API token that still works.');
}

function placed(seat: Seat): Pick<Entered, 'actor' | 'workspace' | 'memberName' | 'memberLocale'> {
  const { memberId, workspaceId, role, sees, teamId } = seat;
  return {
    actor: { memberId, workspaceId, role, sees, teamId, zone: seat.memberZone ?? seat.workspaceZone },
    workspace: {
      id: workspaceId,
      name: seat.workspaceName,
      zone: seat.workspaceZone,
      currency: seat.currency,
      locale: seat.locale,
      cadenceDays: seat.cadenceDays,
      fiscalYearStartsIn: seat.fiscalYearStartsIn,
    },
    memberName: seat.memberName,
    memberLocale: seat.memberLocale,
  };
}
