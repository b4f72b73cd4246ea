import type { createToken as contract } from '#contract/tokens/tokens.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { insertApiToken, loadApiToken } from '#store/people/api-tokens.ts';
import type { Handle } from '../world.ts';

export const createToken: Handle<typeof contract> = async (world, { name, expiresAt }) => {
  const { tx, actor, now } = world;
  const { secret, hash } = world.signIn.newSecret();
  const tokenId = world.newId();
  const token = { tokenId, memberId: actor.memberId, name, createdAt: now, expiresAt };
  await insertApiToken(tx, actor.workspaceId, token, hash);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: now,
    memberId: actor.memberId,
    noun: 'token',
    nounId: tokenId,
    act: 'made',
    after: { name, expiresAt },
  });
  const shown = await loadApiToken(tx, actor.workspaceId, tokenId);
  if (!shown) throw new Error(`token ${tokenId} was made and cannot be found`);
  return accept({ token: secret, shown });
};
