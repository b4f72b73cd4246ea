import { clear, createStore, delMany, entries, set } from 'idb-keyval';

/** What was pasted or dropped for a conversation, as it lies on this device until it has served. */
interface SaidKept {
  readonly key: string;
  readonly conversationId: string;
  readonly fileName: string | null;
  readonly input: { readonly text: string } | { readonly file: File };
  readonly at: number;
}

/** As long as the server keeps a long one. */
const keptForMs = 24 * 60 * 60 * 1000;

let opened: ReturnType<typeof createStore> | null = null;
const shelf = () => {
  opened ??= createStore('leadsheet-said', 'texts');
  return opened;
};

/** A browser that keeps nothing, or has no room for it, keeps it for as long as the tab stands. */
const orNothing = (done: Promise<void>): Promise<void> => done.catch(() => undefined);

export const keepSaid = (one: Omit<SaidKept, 'at'>): Promise<void> =>
  orNothing(set(one.key, { ...one, at: Date.now() }, shelf()));

export const dropSaid = (key: string): Promise<void> => orNothing(delMany([key], shelf()));

/** What lies here of a conversation, in the order in which it was given. What is older than a day goes. */
export async function saidKeptOf(conversationId: string): Promise<readonly SaidKept[]> {
  const all = await everything();
  const old = all.filter(({ at }) => at < Date.now() - keptForMs).map(({ key }) => key);
  if (old.length > 0) await orNothing(delMany(old, shelf()));
  return all
    .filter((one) => one.conversationId === conversationId && !old.includes(one.key))
    .toSorted((one, other) => one.at - other.at);
}

/** A conversation that is closed out needs its texts no more. */
export async function dropSaidOf(conversationId: string): Promise<void> {
  const all = await everything();
  const keys = all.filter((one) => one.conversationId === conversationId).map(({ key }) => key);
  if (keys.length > 0) await orNothing(delMany(keys, shelf()));
}

/** Forgets on this device all that was given, when somebody signs out or somebody else signs in. */
export const forgetSaid = (): Promise<void> => orNothing(clear(shelf()));

const everything = (): Promise<SaidKept[]> =>
  entries<string, SaidKept>(shelf()).then(
    (all) => all.map(([, one]) => one),
    () => [],
  );
