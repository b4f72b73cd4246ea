import type { readInvitation as contract } from '#contract/invitations/invitations.ts';
import { accept } from '#domain/result.ts';
import { loadMember } from '#store/people/members.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import type { OpenHandle } from '../world.ts';
import { openInvitation } from './open-invitation.ts';

export const readInvitation: OpenHandle<typeof contract> = async (world, { token }) => {
  const opened = await openInvitation(world, token);
  if (!opened.ok) return opened;
  const { workspaceId, invitedBy, email, name, role } = opened.value;
  const workspace = await loadWorkspace(world.tx, workspaceId);
  const inviter = await loadMember(world.tx, workspaceId, invitedBy);
  return accept({ workspaceName: workspace.name, invitedBy: inviter?.name ?? '', email, name, role });
};
