import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;
/** The files of the app, put in by the build. */
declare const appFiles: { url: string; revision: string | null }[];

// The app itself comes from this device, so that it opens in a lift. What it shows is the server's, or what the app
// has kept of it: nothing of the API is ever answered from here.
precacheAndRoute(appFiles);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(api|r)(\/|$)/] }),
);
clientsClaim();

// A new version waits until whoever works says so, or until a page begins that is the only one: nothing is changed under
// anybody's hands.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting();
  if (event.data === 'take over if alone') event.waitUntil(takeOverIfAlone(event.ports[0]));
});

async function takeOverIfAlone(asked: MessagePort | undefined): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = windows.length < 2;
  asked?.postMessage(isAlone);
  if (isAlone) await self.skipWaiting();
}
