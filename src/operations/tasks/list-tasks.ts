import type { listTasks as contract } from '#contract/tasks/tasks.ts';
import { accept } from '#domain/result.ts';
import { addHours } from '#domain/time/calendar.ts';
import { listTaskRows } from '#store/tasks/tasks.ts';
import type { Handle } from '../world.ts';
import { shownTask } from './shown-task.ts';

/** Long enough that who asked for it sees that it is done. */
const shownForHours = 1 / 6;

export const listTasks: Handle<typeof contract> = async ({ tx, workspace, now }) => {
  const tasks = await listTaskRows(tx, workspace.id, addHours(now, -shownForHours));
  return accept({ items: tasks.map(shownTask) });
};
