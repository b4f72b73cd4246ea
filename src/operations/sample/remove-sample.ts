import type { removeSample as contract } from '#contract/sample/sample.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayLoadSample } from '#policy/transfer.ts';
import { noteChange } from '#store/audit-trail.ts';
import { countInSample, moveOutOfSample } from '#store/people/sample-out.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import { enterWorkspace } from '#store/transaction.ts';
import { meOf } from '../me/me-of.ts';
import type { Handle } from '../world.ts';

/** Nothing of a ledger is removed: the people move to an empty workspace, and the sample stays behind without them. */
export const removeSample: Handle<typeof contract> = async (world) => {
  const { tx, now, actor, workspace } = world;
  if (!mayLoadSample(actor)) return notAllowed('load the sample or take it out');
  if (!(await loadWorkspace(tx, workspace.id)).sample) {
    return refuse('workspace_not_sample', 'This workspace is no sample, so there is nothing to take out.');
  }
  const left = await countInSample(tx, workspace.id);
  const workspaceId = world.newId();
  await moveOutOfSample(tx, workspace.id, workspaceId, now);
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId,
    at: now,
    memberId: actor.memberId,
    noun: 'workspace',
    nounId: workspaceId,
    act: 'took the sample out',
    before: { workspaceId: workspace.id, ...left },
  });
  const me = await meOf(tx, { workspaceId, memberId: actor.memberId });
  // Whatever else is written down of this request belongs to the workspace that it came into.
  await enterWorkspace(tx, workspace.id);
  return accept(me);
};
