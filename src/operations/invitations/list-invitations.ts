import type { listInvitations as contract } from '#contract/invitations/invitations.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { listInvitationRows } from '#store/people/invitations.ts';
import { pageAfter } from '../page-after.ts';
import type { Handle } from '../world.ts';
import { shownInvitation } from './shown-invitation.ts';

export const listInvitations: Handle<typeof contract> = async ({ tx, actor, now }, input) => {
  if (!mayChangeMembers(actor)) return notAllowed('see invitations');
  const page = pageAfter(input, 2);
  if (!page.ok) return page;
  const { items, next, count } = await listInvitationRows(tx, actor.workspaceId, page.value);
  return accept({ items: items.map((one) => shownInvitation(one, now)), next, count });
};
