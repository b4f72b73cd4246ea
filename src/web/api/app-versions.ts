import { useSyncExternalStore } from 'react';
import { isThereAWay } from './patiently.ts';

/** How often it is looked whether there is a new version, while somebody looks at the page. */
const lookMs = 30 * 60 * 1000;

/** When the page was last loaded anew because a file was gone, and how long it then goes on without. */
const reloadedAt = 'leadsheet.reloaded';
const whileMs = 60_000;

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

function note(worker: ServiceWorker | null) {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Nobody waits for a new version longer than this before the one that runs is shown. */
const takeOverMs = 1500;

/**
 * Goes over to a new version that waits, before the page shows anything: it begins with what was fetched last, and nobody
 * has begun to do something yet. As long as another window stands, the page says that the version is there, and waits.
 */
export async function beginWithNewestVersion(): Promise<void> {
  if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (!registration?.waiting) return;
  const { port1: answer, port2: asked } = new MessageChannel();
  const reload = () => window.location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  await new Promise<void>((goOn) => {
    setTimeout(goOn, takeOverMs);
    answer.onmessage = ({ data: isAlone }) => isAlone || goOn();
    registration.waiting?.postMessage('take over if alone', [asked]);
  });
  // From here on somebody types.
  navigator.serviceWorker.removeEventListener('controllerchange', reload);
  answer.close();
}

/**
 * Keeps the app's own files on this device, so that it opens without a network, and notes when a new version has
 * been fetched beside the one that runs.
 */
export function keepAppOnDevice(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // After the first page, which must not wait for the files of all others.
  window.addEventListener('load', () => setTimeout(() => void register(), 1_500));
  // A file of the version that runs is gone from the server: only the new version can go on.
  window.addEventListener('vite:preloadError', () => {
    void isThereAWay().then((isThere) => isThere && isFirstInAWhile() && window.location.reload());
  });
}

/** Where the page that was loaded lacks the file as well, it says so instead of loading itself for ever. */
function isFirstInAWhile(): boolean {
  const before = Number(sessionStorage.getItem(reloadedAt));
  if (Date.now() - before < whileMs) return false;
  sessionStorage.setItem(reloadedAt, String(Date.now()));
  return true;
}

async function register() {
  const registration = await navigator.serviceWorker
    .register('/service-worker.js', { updateViaCache: 'none' })
    .catch(() => null);
  if (!registration) return;
  const watch = (worker: ServiceWorker | null) => {
    const look = () => {
      // The very first one takes over by itself; only a later one is a new version.
      if (worker?.state === 'installed' && navigator.serviceWorker.controller) note(worker);
    };
    worker?.addEventListener('statechange', look);
    look();
  };
  watch(registration.waiting);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  setInterval(() => {
    if (!document.hidden) void registration.update().catch(() => undefined);
  }, lookMs);
}

/** Whether a new version is there to be loaded. */
export const useNewVersion = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
  );

/** Goes over to the new version. What is being typed is kept and stands there again. */
export function loadNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
  waiting?.postMessage('take over');
}
