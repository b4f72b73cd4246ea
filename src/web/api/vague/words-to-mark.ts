import { useEffect, useSyncExternalStore } from 'react';

/**
 * Words that somebody wants to mark, told from the row in which they stand to the page: a form within a row would hear
 * the row's keys, and the row those of the form.
 */
interface ToMark {
  readonly words: string | null;
  /** Whether a page is there that asks what is vague about them. */
  readonly hasPlace: boolean;
}

let now: ToMark = { words: null, hasPlace: false };
const listeners = new Set<() => void>();

function become(next: Partial<ToMark>): void {
  now = { ...now, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useToMark = (): ToMark => useSyncExternalStore(subscribe, () => now);

export const askToMark = (words: string | null): void => become({ words });

/** While a page stands that asks. */
export function usePlaceToMark(): void {
  useEffect(() => {
    become({ hasPlace: true });
    return () => become({ hasPlace: false, words: null });
  }, []);
}
