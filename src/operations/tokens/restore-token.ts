import type { restoreToken as contract } from '#contract/tokens/tokens.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayRevokeToken } from '#policy/api-token.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadApiToken, reviveApiToken } from '#store/people/api-tokens.ts';
import { revokedForGood, revokedLately } from '../revoked-lately.ts';
import type { Handle } from '../world.ts';

export const restoreToken: Handle<typeof contract> = async (world, { tokenId }) => {
  const { tx, actor, now } = world;
  const { workspaceId, memberId } = actor;
  const token = await loadApiToken(tx, workspaceId, tokenId);
  if (!token || !mayRevokeToken(actor, token)) return refuse('token_not_found', 'You have no such token.');
  if (token.revokedAt === null) return accept(token);
  if (!revokedLately(token.revokedAt, now)) return revokedForGood();
  await reviveApiToken(tx, workspaceId, tokenId);
  await noteChange(tx, {
    ...{ auditId: world.newId(), workspaceId, at: now, memberId },
    ...{ noun: 'token', nounId: tokenId, act: 'took back the revoking' },
  });
  return accept({ ...token, revokedAt: null });
};
