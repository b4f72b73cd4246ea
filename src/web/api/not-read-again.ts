import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { isFault } from './client.ts';

/** What stands on the page and could not be read again; further pages of a list are said where they were asked for. */
export const notReadAgain = ({ state }: Query): boolean =>
  state.data !== undefined && isFault(state.error) && !state.fetchMeta?.fetchMore;

const telling: readonly string[] = ['updated', 'observerAdded', 'observerRemoved'];

/** From when the oldest is that could not be read again, in milliseconds; 0 where all was. */
export function useNotReadSince(): number {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (tell: () => void) => cache.subscribe(({ type }) => telling.includes(type) && tell()),
    [cache],
  );
  return useSyncExternalStore(subscribe, () => {
    const since = cache
      .findAll({ type: 'active', predicate: notReadAgain })
      .map(({ state }) => state.dataUpdatedAt);
    return since.length === 0 ? 0 : Math.min(...since);
  });
}
