import type { changeWorkspace as contract } from '#contract/workspace/workspace.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeWorkspace } from '#policy/workspace.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadWorkspace, updateWorkspace } from '#store/people/workspaces.ts';
import { rebuild } from '../upkeep/rebuild.ts';
import type { Handle, World } from '../world.ts';

export const changeWorkspace: Handle<typeof contract> = async (world, input) => {
  const { tx, actor } = world;
  if (!mayChangeWorkspace(actor)) return notAllowed('change the workspace');
  const before = await loadWorkspace(tx, actor.workspaceId);
  const after = {
    ...before,
    name: input.name ?? before.name,
    zone: input.zone ?? before.zone,
    currency: input.currency ?? before.currency,
    locale: input.locale ?? before.locale,
    fiscalYearStartsIn: input.fiscalYearStartsIn ?? before.fiscalYearStartsIn,
  };
  await updateWorkspace(tx, after);
  // What is due when, and so what follows from each ledger, goes by the workspace's days.
  if (after.zone !== before.zone)
    await rebuildAll({ ...world, workspace: { ...world.workspace, zone: after.zone } });
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: world.now,
    memberId: actor.memberId,
    noun: 'workspace',
    nounId: actor.workspaceId,
    act: 'changed',
    before,
    after,
  });
  return accept(after);
};

async function rebuildAll(world: World): Promise<void> {
  let next: string | null | undefined;
  do {
    const rebuilt = await rebuild(world, { after: next ?? undefined, limit: dealsAtOnce });
    if (!rebuilt.ok) throw new Error(`rebuilding was refused: ${rebuilt.refusal.code}`);
    next = rebuilt.value.next;
  } while (next !== null);
}

const dealsAtOnce = 500;
