import type { revokeToken as contract } from '#contract/tokens/tokens.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayRevokeToken } from '#policy/api-token.ts';
import { noteChange } from '#store/audit-trail.ts';
import { endApiToken, loadApiToken } from '#store/people/api-tokens.ts';
import type { Handle } from '../world.ts';

export const revokeToken: Handle<typeof contract> = async (world, { tokenId }) => {
  const { tx, actor, now } = world;
  const token = await loadApiToken(tx, actor.workspaceId, tokenId);
  // Somebody else's token is not even there for who may not end it.
  if (!token || !mayRevokeToken(actor, token)) {
    return refuse('token_not_found', 'You have no such token.');
  }
  if (token.revokedAt !== null) return accept(token);
  await endApiToken(tx, actor.workspaceId, tokenId, now);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: now,
    memberId: actor.memberId,
    noun: 'token',
    nounId: tokenId,
    act: 'revoked',
  });
  return accept({ ...token, revokedAt: now });
};
