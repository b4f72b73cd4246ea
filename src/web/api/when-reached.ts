import { reached, subscribeReached } from '../ui/connection.ts';

/**
 * Loads a part of the app as soon as there is a way to the server. Left to itself, the router would load the whole page
 * anew where a part cannot be fetched, and without a network that is the browser's own page of errors.
 */
export function whenReached<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    try {
      return await load();
    } catch (error) {
      if (reached() && navigator.onLine) throw error;
      await reachedAgain();
      return load();
    }
  };
}

function reachedAgain(): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribeReached(() => {
      if (!reached()) return;
      stop();
      resolve();
    });
  });
}
