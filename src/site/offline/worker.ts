/** What the browser runs for the copy of the site that it keeps: the source of `sw.js`. */
import { clientsClaim } from 'workbox-core';
import {
	cleanupOutdatedCaches,
	matchPrecache,
	type PrecacheEntry,
	precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** Every file that is kept; the build writes it here. */
declare const KEPT: PrecacheEntry[];
declare const self: { skipWaiting(): void } & Pick<Window, 'addEventListener'>;

// A new version waits until the reader agrees: pages of one version never meet files of another.
self.addEventListener('message', ({ data }) => {
	if (data?.type === 'SKIP_WAITING') self.skipWaiting();
});
clientsClaim();
cleanupOutdatedCaches();

// No page depends on its query: answers are read by the page itself.
precacheAndRoute(KEPT, { ignoreURLParametersMatching: [/./] });

// A page that this copy does not have may be newer than the copy, so the network is asked; where there
// is none, the page about missing pages says which copy was looked in.
registerRoute(
	({ request }) => request.mode === 'navigate',
	async ({ request }) => {
		try {
			return await fetch(request);
		} catch {
			return (await matchPrecache('404.html')) ?? Response.error();
		}
	},
);
