import type { taskKind } from '#contract/tasks/tasks.ts';
import type { TaskRow } from '#store/tasks/tasks.ts';

/** A task as its progress is shown. */
export function shownTask(task: TaskRow & { readonly madeByName: string }) {
  const { taskId, kind, madeBy, madeByName, createdAt, done, of, finishedAt } = task;
  return {
    taskId,
    kind: kind as (typeof taskKind)['_zod']['output'],
    madeBy: { id: madeBy, name: madeByName },
    createdAt,
    done,
    of,
    finishedAt,
  };
}
