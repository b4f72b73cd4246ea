import { onlineManager } from '@tanstack/react-query';
import { noteReached, reached, subscribeReached } from '../ui/connection.ts';
import { isThereAWay } from './patiently.ts';

const firstMs = 2_000;
const longestMs = 20_000;

/**
 * Keeps an eye on the way to the server. While there is none, reads wait instead of failing, and what was read before
 * stays on the page; a small question, less and less often, finds out when it is back.
 */
export function watchConnection(): void {
  onlineManager.setEventListener((setOnline) => {
    setOnline(reached());
    return subscribeReached(() => setOnline(reached()));
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let wait = firstMs;
  const askLater = () => {
    clearTimeout(waiting);
    if (reached()) {
      // Not at once: where one kind of question never comes through, each answer to this one would begin it anew.
      waiting = setTimeout(() => (wait = firstMs), longestMs);
      return;
    }
    waiting = setTimeout(() => void isThereAWay().then(askLater), wait);
    wait = Math.min(wait * 2, longestMs);
  };
  subscribeReached(askLater);
  window.addEventListener('offline', () => noteReached(false));
  window.addEventListener('online', () => void isThereAWay().then(askLater));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !reached()) void isThereAWay().then(askLater);
  });
  askLater();
}
