import type { findDuplicates as contract } from '#contract/duplicates/duplicates.ts';
import { accept } from '#domain/result.ts';
import { mayChangeAddressBook } from '#policy/address-book.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { countKnown } from '#store/duplicates/sketches.ts';
import { endTasks } from '#store/tasks/tasks.ts';
import { beginTask } from '../tasks/begin-task.ts';
import type { Handle, World } from '../world.ts';
import { taskKinds } from './look-after-import.ts';

export const findDuplicates: Handle<typeof contract> = async (world) => {
  if (!mayChangeAddressBook(world.actor)) return notAllowed('look for duplicates');
  return accept({ tasks: await lookForDuplicates(world) });
};

/** Begins to look through everybody anew; who is at it already stops. */
export async function lookForDuplicates(world: World) {
  const { tx, workspace, now } = world;
  const tasks = [];
  for (const noun of ['contact', 'account'] as const) {
    await endTasks(tx, workspace.id, { kind: taskKinds[noun] }, now);
    const of = await countKnown(tx, workspace.id, noun);
    tasks.push(await beginTask(world, { kind: taskKinds[noun], input: {}, of }));
  }
  return tasks;
}
