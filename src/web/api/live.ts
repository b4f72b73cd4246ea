import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notePresent } from './presence.ts';
import { noteMeeting } from './record/meeting-news.ts';

type Listener = (dealId: string, isFromClient: boolean) => void;

const heard = new Set<Listener>();

/**
 * Tells which deals change while somebody looks, and whether that was a client of a deal of theirs; an "anything may have
 * changed" is not told.
 */
export function onDealChanged(listener: Listener): () => void {
  heard.add(listener);
  return () => heard.delete(listener);
}

/** Several changes in a row are one reading. */
const gatherMs = 200;

/** Reads again what is on the page when it changed: in another tab, or at a colleague's. */
export function useLiveUpdates() {
  const queries = useQueryClient();
  useEffect(() => {
    // By its id, whether a client did it.
    const changed = new Map<string, boolean>();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    const readAgain = () => {
      const deals = new Map(changed);
      changed.clear();
      for (const [dealId, isFromClient] of deals) {
        if (dealId !== 'all') for (const tell of heard) tell(dealId, isFromClient);
      }
      const touches = (query: Query) => {
        const dealId = dealOf(query);
        return deals.has('all') || dealId === null || deals.has(dealId);
      };
      void queries.invalidateQueries({ predicate: touches });
    };
    const note = (what: string, isFromClient = false) => {
      changed.set(what, isFromClient || changed.get(what) === true);
      clearTimeout(waiting);
      waiting = setTimeout(readAgain, gatherMs);
    };
    let events: EventSource | null = null;
    const listen = () => {
      events = new EventSource('/api/events');
      events.addEventListener('deal', (event) => note(...dealIn(event.data)));
      events.addEventListener('presence', (event) => notePresent(String(event.data)));
      events.addEventListener('meeting', (event) => noteMeeting(String(event.data)));
      events.addEventListener('all', (event) => {
        // The greeting of the first connection; after a lost one it says that anything may have changed.
        const isNews = !isFirst || changedSinceThePageBegan(event.data);
        isFirst = false;
        if (!isNews) return;
        note('all');
        noteMeeting('anything');
      });
    };
    // A browser has few connections to one server: a page that nobody looks at gives its own back.
    const followSight = () => {
      if (document.hidden) {
        events?.close();
        events = null;
      } else if (events === null) listen();
    };
    followSight();
    document.addEventListener('visibilitychange', followSight);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('visibilitychange', followSight);
      events?.close();
    };
  }, [queries]);
}

/**
 * Whether something changed while the page was being read and did not listen yet. The message was under way, so the
 * change is reckoned too late rather than too early: at worst a page that has read it reads once more.
 */
function changedSinceThePageBegan(text: string): boolean {
  const { changedMsAgo } = JSON.parse(text) as { changedMsAgo?: unknown };
  return typeof changedMsAgo === 'number' && changedMsAgo < performance.now();
}

function dealIn(text: string): [dealId: string, isFromClient?: boolean] {
  try {
    const { dealId, fromClient } = JSON.parse(text) as { dealId?: unknown; fromClient?: unknown };
    return typeof dealId === 'string' ? [dealId, fromClient === true] : ['all'];
  } catch {
    return ['all'];
  }
}

/** The deal that a read is about; null for lists, which any deal may be in. */
export function dealOf(query: Query): string | null {
  const input = query.queryKey.at(-1);
  if (typeof input !== 'object' || input === null) return null;
  const { dealId } = input as { dealId?: unknown };
  return typeof dealId === 'string' ? dealId : null;
}
