import { setTimeout as pause } from 'node:timers/promises';
import { listTasks } from '#contract/tasks/tasks.ts';
import { done, type Visitor } from './test-server.ts';

/** Waits until all long work is done; answers what it was. */
export async function tasksDone(by: Visitor) {
  for (;;) {
    const { items } = await done(by.call(listTasks, {}));
    if (items.every((task) => task.finishedAt !== null)) return items;
    await pause(20);
  }
}
