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

// A new version waits until whoever works says so: nothing is changed under their hands.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting();
});
