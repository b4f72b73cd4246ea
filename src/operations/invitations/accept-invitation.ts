import type { acceptInvitation as contract } from '#contract/invitations/invitations.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { noteChange } from '#store/audit-trail.ts';
import { endInvitation } from '#store/people/invitations.ts';
import { insertMember, loadMember, moveDealsToTeam, updateMember } from '#store/people/members.ts';
import { insertSignIn } from '#store/people/sign-ins.ts';
import { meOf } from '../me/me-of.ts';
import type { OpenHandle } from '../world.ts';
import { openInvitation } from './open-invitation.ts';

export const acceptInvitation: OpenHandle<typeof contract> = async (world, input) => {
  const { tx, now, signIn } = world;
  const opened = await openInvitation(world, input.token);
  if (!opened.ok) return opened;
  const invitation = opened.value;
  const { workspaceId, email, role, sees, teamId } = invitation;
  const signInId = world.newId();
  const made = await insertSignIn(tx, {
    id: signInId,
    accountId: world.newId(),
    name: input.name,
    email,
    passwordHash: await signIn.hash(input.password),
  });
  if (!made) return refuse('email_taken', `Somebody signs in with ${email} already. Sign in instead.`);
  const linked = invitation.memberId ? await loadMember(tx, workspaceId, invitation.memberId) : undefined;
  const becomesImported = linked !== undefined && linked.signInId === null;
  const memberId = becomesImported ? linked.memberId : world.newId();
  const joined = {
    memberId,
    signInId,
    name: input.name,
    email,
    role,
    sees,
    teamId,
    zone: null,
    active: true,
  };
  if (becomesImported) await updateMember(tx, workspaceId, { ...joined, zone: linked.zone });
  else await insertMember(tx, workspaceId, joined, now);
  if (becomesImported && linked.teamId !== teamId) await moveDealsToTeam(tx, workspaceId, memberId, teamId);
  await endInvitation(tx, invitation, { acceptedAt: now });
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId,
    at: now,
    memberId,
    noun: 'member',
    nounId: memberId,
    act: 'joined',
    after: { name: input.name, email, role, sees, teamId },
  });
  world.onCommit(async () => {
    await signIn.begin(email, input.password);
  });
  return accept(await meOf(tx, { workspaceId, memberId }));
};
