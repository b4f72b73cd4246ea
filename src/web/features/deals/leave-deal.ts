import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { dealOf } from '../../api/live.ts';
import { signsGiven } from '../../api/presence.ts';
import type { Way } from '../../api/undo.ts';

/**
 * Goes from the pages of a deal to the list of them, and is there once nothing of the deal is read any more, and nobody
 * is told any more who is on it: what is about to be gone would be asked for once more, and not be found.
 */
export function useLeaveDeal(): (dealId: string) => Promise<void> {
  const router = useRouter();
  const queries = useQueryClient();
  return useCallback(
    async (dealId) => {
      if (!router.state.location.pathname.startsWith(`/deals/${dealId}`)) return;
      await router.navigate({ to: '/deals', search: {}, replace: true });
      await untilUnread(queries, dealId);
      await signsGiven();
    },
    [router, queries],
  );
}

function untilUnread(queries: QueryClient, dealId: string): Promise<void> {
  const cache = queries.getQueryCache();
  return new Promise((resolve) => {
    const look = () => {
      if (cache.findAll({ type: 'active', predicate: (query) => dealOf(query) === dealId }).length > 0)
        return;
      stop();
      resolve();
    };
    const stop = cache.subscribe(look);
    look();
  });
}

/** A way that takes a whole deal away every other time, beginning with the next one or the one after: then it is left. */
export function leavingFirst(
  way: Way | undefined,
  leave: () => Promise<void>,
  isNext: boolean,
): Way | undefined {
  return (
    way && {
      ...way,
      go: async () => {
        if (isNext) await leave();
        return leavingFirst(await way.go(), leave, !isNext);
      },
    }
  );
}
