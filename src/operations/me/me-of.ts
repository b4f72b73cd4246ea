import type { me } from '#contract/me/me-shape.ts';
import type { Actor } from '#policy/actor.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { mayShapeFields } from '#policy/custom-field.ts';
import { mayOpenDeals } from '#policy/deal.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { mayExport, mayImport } from '#policy/transfer.ts';
import { mayChangeWorkspace, mayPublishPlaybook, mayRebuild } from '#policy/workspace.ts';
import { loadMember } from '#store/people/members.ts';
import { loadTeam } from '#store/people/teams.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';

/** What a member is told about themselves, as their rows are now. Their workspace has been entered. */
export async function meOf(
  tx: DatabaseTransaction,
  { workspaceId, memberId }: Pick<Actor, 'workspaceId' | 'memberId'>,
): Promise<(typeof me)['_zod']['input']> {
  const member = await loadMember(tx, workspaceId, memberId);
  if (!member) throw new Error(`member ${memberId} is signed in and cannot be found`);
  const workspace = await loadWorkspace(tx, workspaceId);
  const team = member.teamId === null ? undefined : await loadTeam(tx, workspaceId, member.teamId);
  const zone = member.zone ?? workspace.zone;
  const { role, sees, teamId } = member;
  const actor: Actor = { memberId, workspaceId, role, sees, teamId, zone };
  return {
    member: {
      id: memberId,
      name: member.name,
      email: member.email,
      role,
      sees,
      teamId,
      teamName: team?.name ?? null,
      zone,
      hasOwnZone: member.zone !== null,
      locale: member.locale ?? null,
      theme: member.theme ?? 'system',
    },
    workspace,
    may: {
      openDeals: mayOpenDeals(actor),
      changeAddressBook: mayChangeAddressBook(actor),
      shapeFields: mayShapeFields(actor),
      changeMembers: mayChangeMembers(actor),
      changeWorkspace: mayChangeWorkspace(actor),
      publishPlaybook: mayPublishPlaybook(actor),
      import: mayImport(actor),
      export: mayExport(actor),
      rebuild: mayRebuild(actor),
    },
  };
}
