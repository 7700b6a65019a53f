import { readCopy, sayDay } from './offline/copy.ts';

/**
 * The page about missing pages, served from the copy because the network did not answer: then nobody
 * knows whether the page exists, and it says so. A server that was reached answers with 404.
 */
class GuideMissing extends HTMLElement {
	async connectedCallback() {
		const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		// Somebody wants to see this very page.
		if (location.pathname.endsWith('/404.html')) return;
		// Older browsers do not tell how the page was answered.
		const reached = arrival?.responseStatus ? arrival.responseStatus === 404 : navigator.onLine;
		if (reached || !navigator.serviceWorker?.controller) return;
		const copy = await readCopy(this.dataset.base ?? '/');
		if (!copy) return;
		const title = 'This page is not in your copy';
		document.title = document.title.replace('This page does not exist', title);
		const heading = document.querySelector('h1');
		if (heading) heading.textContent = title;
		const [words] = this.children;
		if (words)
			words.textContent = `The site could not be reached, and the copy of ${sayDay(copy.built)} that this browser keeps has no page of this address. The copy may be older than the link: try again with the network on.`;
	}
}

customElements.define('guide-missing', GuideMissing);
