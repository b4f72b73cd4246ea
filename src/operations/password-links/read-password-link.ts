import type { readPasswordLink as contract } from '#contract/password-links/password-links.ts';
import { accept } from '#domain/result.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import type { OpenHandle } from '../world.ts';
import { openPasswordLink } from './open-password-link.ts';

export const readPasswordLink: OpenHandle<typeof contract> = async (world, { token }) => {
  const opened = await openPasswordLink(world, token);
  if (!opened.ok) return opened;
  const { link, member } = opened.value;
  const workspace = await loadWorkspace(world.tx, link.workspaceId);
  return accept({ workspaceName: workspace.name, name: member.name, email: member.email });
};
