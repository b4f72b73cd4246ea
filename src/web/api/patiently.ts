import { noteReached, reached, subscribeReached } from '../ui/connection.ts';
import { fetchMissedSheets } from './missed-sheets.ts';

/**
 * Fetches a part of the app. Without a way to the server it waits for one, because whatever else could be done would
 * leave the page: a browser that has not kept the app yet has nothing to show but its own word of a dead network.
 * Fails where the server answers and the part is gone, as it is once there is a new version.
 */
export async function patiently<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      const part = await fetchPart();
      await fetchMissedSheets();
      return part;
    } catch (error) {
      if (await isThereAWay()) throw error;
      await untilReached();
    }
  }
}

/** Whether the server answers now. What it finds out is noted for the whole app. */
export async function isThereAWay(): Promise<boolean> {
  const answer = await fetch('/api/health', { cache: 'no-store' }).catch(() => null);
  noteReached(answer?.ok === true);
  return reached();
}

function untilReached(): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribeReached(() => {
      if (!reached()) return;
      stop();
      resolve();
    });
  });
}
