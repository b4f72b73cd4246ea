import { useEffect } from 'react';

/** Sends what meetings left unsent on this device, for as long as somebody is signed in; not before the page stands. */
export function useCatchUpOnMeetings(): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    void import('./catch-up.ts').then(
      ({ catchUpOnMeetings }) => {
        if (!isOver) stop = catchUpOnMeetings();
      },
      // Without a network and never loaded before: the next page tries again.
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
}
