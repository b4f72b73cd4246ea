import { CancelledError, QueryClient } from '@tanstack/react-query';
import { isFault } from './client.ts';

const furtherTries = 3;

/** Apart from that of the pages: nothing in it is kept, shared, or asked again because something changed. */
const tries = new QueryClient({
  defaultOptions: {
    queries: {
      gcTime: 0,
      structuralSharing: false,
      // An expected no stays a no; an outage may pass. The wait before each further try is twice the one before.
      retry: (failures, error) => failures < furtherTries && isFault(error),
    },
  },
});
// So that it hears when there is a way to the server again: without one it waits, and does not try.
tries.mount();

let asked = 0;

/**
 * Asks the server for what nobody waits before: again after a fault, a few times and less and less often, and only while
 * there is a way to it. Fails with what went wrong last.
 */
export async function inAFewTries<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  until?: AbortSignal,
): Promise<Answer> {
  if (until?.aborted) throw new CancelledError();
  asked += 1;
  const queryKey = [asked];
  const stop = () => void tries.cancelQueries({ queryKey });
  until?.addEventListener('abort', stop);
  try {
    return await tries.fetchQuery({ queryKey, queryFn: ({ signal }) => ask(signal) });
  } finally {
    until?.removeEventListener('abort', stop);
  }
}
