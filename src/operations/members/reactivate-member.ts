import type { reactivateMember as contract } from '#contract/members/members.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeMembers } from '#policy/member.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadMember, updateMember } from '#store/people/members.ts';
import { endTasks, loadTask } from '#store/tasks/tasks.ts';
import { beginTask } from '../tasks/begin-task.ts';
import type { Handle, World } from '../world.ts';
import type { HandOver } from './hand-over-batch.ts';
import { shownMember } from './shown-member.ts';

export const reactivateMember: Handle<typeof contract> = async (world, { memberId, takeBack }) => {
  const { tx, actor } = world;
  if (!mayChangeMembers(actor)) return notAllowed('change members');
  const before = await loadMember(tx, actor.workspaceId, memberId);
  if (!before) return refuse('member_not_found', 'There is no such member.');
  const handedOver = takeBack === null ? null : await handOverOf(world, memberId, takeBack);
  if (handedOver === undefined) {
    return refuse('task_not_found', 'Their deals were not handed over by this task.');
  }
  const after = { ...before, active: true };
  await updateMember(tx, actor.workspaceId, after);
  const task = handedOver && handedOver.of > 0 ? await beginTask(world, handedOver) : null;
  await noteChange(tx, {
    auditId: world.newId(),
    workspaceId: actor.workspaceId,
    at: world.now,
    memberId: actor.memberId,
    noun: 'member',
    nounId: memberId,
    act: 'let in again',
    before: shownMember(before),
    after: shownMember(after),
  });
  return accept({ member: shownMember(after), task });
};

/** The way back of what a task handed over; it hands over no further. Undefined where it handed over none of theirs. */
async function handOverOf({ tx, workspace, now }: World, memberId: string, taskId: string) {
  await endTasks(tx, workspace.id, { taskId }, now);
  const task = await loadTask(tx, workspace.id, taskId);
  const done = task?.kind === 'hand-over' ? (task.input as HandOver) : null;
  if (!task || done?.fromId !== memberId) return undefined;
  const input: HandOver = { fromId: done.toId, toId: memberId, takesBack: taskId };
  return { kind: 'hand-back' as const, input, of: task.changed.length };
}
