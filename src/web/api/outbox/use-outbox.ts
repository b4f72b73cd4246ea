import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { openOutbox, subscribeOutbox, waitingWrites } from './outbox.ts';

/** What waits on this device to be sent, and what the server did not take. */
export function useOutbox() {
  const writes = useSyncExternalStore(subscribeOutbox, waitingWrites);
  return {
    writes,
    waiting: writes.filter((write) => write.refused === null).length,
    refused: writes.filter((write) => write.refused !== null).length,
  };
}

/** Opens the outbox for as long as the member is signed in. To be used once, by what stands around all pages. */
export function useOpenOutbox(memberId: string): void {
  const queries = useQueryClient();
  useEffect(() => openOutbox(memberId, () => void queries.invalidateQueries()), [memberId, queries]);
}
