import { addHours, type Instant } from '#domain/time/calendar.ts';
import { forgetChanges } from '#store/changes/changes.ts';
import { forgetFields } from '#store/fields/custom-fields.ts';
import { forgetNotes } from '#store/notes/notes.ts';
import { forgetRelations } from '#store/relations/relations.ts';
import { forgetTags } from '#store/tags/tags.ts';
import { workspaceHere } from '#store/tasks/tasks.ts';
import { forgetRequests, forgetSessions, forgetTasks } from '#store/tidying.ts';
import { inWorkspace, type Store } from '#store/transaction.ts';
import { forgetDeliveries } from '#store/webhooks/deliveries.ts';
import type { FileStore } from '../files/file-store.ts';
import { sweepFiles } from '../files/sweep-files.ts';
import { removedKeptDays } from './kept-days.ts';

/** A device that was without a network for so long may still send what waits on it, and it counts once. */
const requestsKeptDays = 30;
const tasksKeptDays = 30;
const changesKeptDays = 30;
const requestsAtOnce = 5000;

/** What a round of chores took away. */
export interface Tidied {
  readonly requests: number;
  readonly sessions: number;
  readonly tasks: number;
  readonly fields: number;
  readonly tags: number;
  readonly notes: number;
  readonly relations: number;
  readonly changes: number;
}

const nothing: Tidied = {
  ...{ requests: 0, sessions: 0, tasks: 0, fields: 0, tags: 0, notes: 0, relations: 0, changes: 0 },
};

/** Takes away what has served: answers nobody asks for again, sessions that ended, work that was done long ago. */
export async function tidyUp(store: Store, now: Instant): Promise<Tidied> {
  const sessions = await store.transaction().execute(forgetSessions);
  const workspaceId = await store.transaction().execute(workspaceHere);
  if (workspaceId === null) return { ...nothing, sessions };
  const before = addHours(now, -24 * requestsKeptDays);
  let requests = 0;
  for (let gone = requestsAtOnce; gone === requestsAtOnce; requests += gone) {
    // A transaction each, so that nobody who writes waits for all of them.
    gone = await inWorkspace(store, workspaceId, (tx) =>
      forgetRequests(tx, workspaceId, before, requestsAtOnce),
    );
  }
  const tasks = await inWorkspace(store, workspaceId, (tx) =>
    forgetTasks(tx, workspaceId, addHours(now, -24 * tasksKeptDays)),
  );
  const removedBefore = addHours(now, -24 * removedKeptDays);
  const fields = await inWorkspace(store, workspaceId, (tx) => forgetFields(tx, workspaceId, removedBefore));
  const tags = await inWorkspace(store, workspaceId, (tx) => forgetTags(tx, workspaceId, removedBefore));
  const notes = await inWorkspace(store, workspaceId, (tx) => forgetNotes(tx, workspaceId, removedBefore));
  const relations = await inWorkspace(store, workspaceId, (tx) =>
    forgetRelations(tx, workspaceId, removedBefore),
  );
  const changes = await inWorkspace(store, workspaceId, (tx) =>
    forgetChanges(tx, workspaceId, addHours(now, -24 * changesKeptDays)),
  );
  await inWorkspace(store, workspaceId, (tx) =>
    forgetDeliveries(tx, workspaceId, addHours(now, -24 * changesKeptDays)),
  );
  return { requests, sessions, tasks, fields, tags, notes, relations, changes };
}

interface ChoresOptions {
  readonly store: Store;
  readonly files: FileStore;
  clock(): Instant;
  log(line: string): void;
}

/** Not right at the start, when everybody comes in; then once a day, however many servers do the same. */
const firstAfterMilliseconds = 5 * 60_000;
const dayMilliseconds = 24 * 3_600_000;

/** Does the chores of each day for as long as the server runs. */
export function beginDailyChores(
  { store, files, clock, log }: ChoresOptions,
  firstAfter = firstAfterMilliseconds,
): { close(): Promise<void> } {
  let isClosing = false;
  let underWay: Promise<void> = Promise.resolve();
  let waiting = setTimeout(round, firstAfter).unref();
  return {
    async close() {
      isClosing = true;
      clearTimeout(waiting);
      await underWay;
    },
  };

  async function tidyEverything(now: Instant) {
    await tidyUp(store, now);
    const workspaceId = await store.transaction().execute(workspaceHere);
    if (workspaceId === null) return;
    await sweepFiles(store, files, workspaceId, { removedBefore: addHours(now, -24 * removedKeptDays), now });
  }

  function round() {
    waiting = setTimeout(round, dayMilliseconds).unref();
    underWay = tidyEverything(clock()).then(
      () => undefined,
      (error: unknown) => {
        if (!isClosing) log(`The chores of the day were interrupted: ${String(error)}`);
      },
    );
  }
}
