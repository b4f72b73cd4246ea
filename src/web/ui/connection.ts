import { useSyncExternalStore } from 'react';

let isReached = navigator.onLine;
const listeners = new Set<() => void>();

/** Notes whether the server could be reached just now. The browser only knows of its own network, not of the way. */
export function noteReached(now: boolean): void {
  if (isReached === now) return;
  isReached = now;
  for (const listener of listeners) listener();
}

export const reached = (): boolean => isReached;

export function subscribeReached(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the server can be reached, as far as the last call tells. */
export const useReached = (): boolean => useSyncExternalStore(subscribeReached, reached);
