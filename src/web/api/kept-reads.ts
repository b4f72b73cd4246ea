import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import { clear, createStore, delMany, entries, set } from 'idb-keyval';
import type { operations } from '#contract/operations.ts';

/** What a day without a network needs. Everything else is only on the page. */
const kept: readonly (keyof typeof operations)[] = [
  'getConversation',
  'getDeal',
  'getFromClients',
  'getMe',
  'getMeeting',
  'getPlanProposal',
  'getPlaybook',
  'getToday',
  'listConversations',
  'listDeals',
  'listMembers',
];

const keptAtMost = 60;
const keptForMs = 7 * 24 * 60 * 60 * 1000;
/** Several answers in a row are one writing. */
const gatherMs = 100;
/** Beyond this an answer is a long list that somebody scrolled, which no day needs. */
const pagesAtMost = 2;

/** The file that runs, whose name changes with what is in it. */
const thisApp = new URL(import.meta.url).pathname;

interface Kept {
  key: QueryKey;
  answer: unknown;
  at: number;
  /** For which app it was kept: a later one may read in an answer what this one did not have. */
  app: string;
}

/** Answered since the last writing. */
const changed = new Map<string, Query>();
let opened: ReturnType<typeof createStore> | null = null;
const shelf = () => {
  opened ??= createStore('leadsheet-reads', 'answers');
  return opened;
};

/**
 * Puts what was read last back into the client, and keeps on this device what is read from now on. It belongs to one
 * member: `forgetReads` takes all of it away before somebody else is shown anything.
 */
export async function keepReads(queries: QueryClient): Promise<void> {
  for (const name of kept) queries.setQueryDefaults([name], { gcTime: keptForMs });
  try {
    await putBack(queries);
    writeWhatComes(queries);
  } catch {
    // A browser that keeps nothing works as long as there is a network.
  }
}

/** Forgets on this device what was read, when somebody signs out or somebody else signs in. */
export async function forgetReads(): Promise<void> {
  changed.clear();
  await clear(shelf()).catch(() => undefined);
}

async function putBack(queries: QueryClient) {
  const all = await entries<string, Kept>(shelf());
  const inOrder = all.toSorted(([, one], [, other]) => other.at - one.at);
  const isOld = ([, { at, app }]: [string, Kept], place: number) =>
    place >= keptAtMost || at < Date.now() - keptForMs || app !== thisApp;
  const old = inOrder.filter(isOld).map(([hash]) => hash);
  if (old.length > 0) await delMany(old, shelf());
  for (const [hash, { key, answer, at }] of inOrder) {
    if (old.includes(hash) || queries.getQueryData(key) !== undefined) continue;
    queries.setQueryData(key, answer, { updatedAt: at });
    // Shown at once and read again, however young it is: nobody listened for changes while the page was closed.
    void queries.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' });
  }
}

function writeWhatComes(queries: QueryClient) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = async () => {
    const now = [...changed];
    changed.clear();
    for (const [hash, { queryKey, state }] of now) {
      if (state.data === undefined) continue;
      const answered: Kept = { key: queryKey, answer: state.data, at: state.dataUpdatedAt, app: thisApp };
      await set(hash, answered, shelf()).catch(() => undefined);
    }
  };
  queries.getQueryCache().subscribe(({ type, query, ...event }) => {
    const isAnswer = type === 'updated' && 'action' in event && event.action.type === 'success';
    if (!isAnswer || !isKept(query)) return;
    changed.set(query.queryHash, query);
    clearTimeout(waiting);
    waiting = setTimeout(() => void write(), gatherMs);
  });
}

function isKept(query: Query): boolean {
  const [operation, part, page] = query.queryKey;
  if (!kept.some((name) => name === operation)) return false;
  // Of a table its first page: writing down what somebody scrolls through would hold them up.
  if (part === 'place' && page !== 0) return false;
  const { pages } = (query.state.data ?? {}) as { pages?: unknown[] };
  return pages === undefined || pages.length <= pagesAtMost;
}
