import { useSyncExternalStore } from 'react';

let isSignedOut = false;
const listeners = new Set<() => void>();

/** The server no longer knows who is asking, in the middle of something: whoever looks is asked to sign in on the spot. */
export function noteSignedOut(now: boolean): void {
  if (isSignedOut === now) return;
  isSignedOut = now;
  for (const listener of listeners) listener();
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isSignedOut,
  );
}
