import type { taskKind } from '#contract/tasks/tasks.ts';
import { insertTask } from '#store/tasks/tasks.ts';
import type { World } from '../world.ts';
import { shownTask } from './shown-task.ts';

type TaskKind = (typeof taskKind)['_zod']['output'];

/** Writes down work on many deals; it begins once this transaction stands. */
export async function beginTask(world: World, what: { kind: TaskKind; input: object; of: number }) {
  const { tx, actor, workspace, tasks } = world;
  const task = { taskId: world.newId(), ...what, madeBy: actor.memberId, createdAt: world.now };
  await insertTask(tx, workspace.id, task);
  world.onCommit(() => tasks.begin(workspace.id, task.taskId));
  return shownTask({ ...task, after: null, done: 0, finishedAt: null, madeByName: world.memberName });
}
