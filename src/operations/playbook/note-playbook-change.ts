import { noteChange } from '#store/audit-trail.ts';
import type { World } from '../world.ts';

/** Playbooks have no ledger: who published, copied, archived or dropped one stands in the audit trail. */
export async function notePlaybookChange(
  { tx, workspace, actor, now, newId }: World,
  key: string,
  act: string,
  what: { readonly before?: unknown; readonly after?: unknown } = {},
): Promise<void> {
  await noteChange(tx, {
    auditId: newId(),
    workspaceId: workspace.id,
    at: now,
    memberId: actor.memberId,
    noun: 'playbook',
    nounId: key,
    act,
    ...what,
  });
}
