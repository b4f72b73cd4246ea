import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads the page again when something changed: here, in another tab, or at a colleague's. */
export function useLiveUpdates() {
  const queries = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // Several changes in a row are one reading.
    const refresh = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void queries.invalidateQueries(), 150);
    };
    window.addEventListener('leadsheet:changed', refresh);
    const events = new EventSource('/api/events');
    events.addEventListener('message', refresh);
    events.addEventListener('changed', refresh);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('leadsheet:changed', refresh);
      events.close();
    };
  }, [queries]);
}
