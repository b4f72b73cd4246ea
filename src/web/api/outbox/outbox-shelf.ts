import { createStore, del, entries, set } from 'idb-keyval';
import type { WaitingWrite } from './waiting-write.ts';

const shelf = () => createStore('leadsheet-outbox', 'writes');
let opened: ReturnType<typeof shelf> | null = null;
const store = () => {
  opened ??= shelf();
  return opened;
};

/** What waits on this device for one member, the oldest first. */
export async function readWaiting(memberId: string): Promise<WaitingWrite[]> {
  const all = await entries<string, WaitingWrite>(store());
  return all
    .map(([, write]) => write)
    .filter((write) => write.memberId === memberId)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

export const keepWaiting = (write: WaitingWrite): Promise<void> => set(write.id, write, store());
export const dropWaiting = (id: string): Promise<void> => del(id, store());
