import type { changeWorkspace as contract } from '#contract/workspace/workspace.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeWorkspace } from '#policy/workspace.ts';
import { noteChange } from '#store/audit-trail.ts';
import { countDeals } from '#store/deals/owned-deals.ts';
import { loadWorkspace, updateWorkspace } from '#store/people/workspaces.ts';
import { endTasks } from '#store/tasks/tasks.ts';
import { rowClash } from '../row-clash.ts';
import { beginTask } from '../tasks/begin-task.ts';
import type { Handle } from '../world.ts';

export const changeWorkspace: Handle<typeof contract> = async (world, input) => {
  const { tx, actor } = world;
  if (!mayChangeWorkspace(actor)) return notAllowed('change the workspace');
  const before = await loadWorkspace(tx, actor.workspaceId);
  const clash = await rowClash(world, { noun: 'workspace', nounId: before.id }, { ...before }, input);
  if (clash) return clash;
  const after = {
    ...before,
    name: input.name ?? before.name,
    zone: input.zone ?? before.zone,
    currency: input.currency ?? before.currency,
    locale: input.locale ?? before.locale,
    fiscalYearStartsIn: input.fiscalYearStartsIn ?? before.fiscalYearStartsIn,
    cadenceDays: input.cadenceDays === undefined ? before.cadenceDays : input.cadenceDays,
  };
  await updateWorkspace(tx, after);
  // What is due when and who is silent, and so what follows from each ledger, goes by these two.
  if (after.zone !== before.zone || after.cadenceDays !== before.cadenceDays) {
    await endTasks(tx, actor.workspaceId, { kind: 'refold' }, world.now);
    const of = await countDeals(tx, actor.workspaceId);
    if (of > 0) await beginTask(world, { kind: 'refold', input: {}, of });
  }
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
