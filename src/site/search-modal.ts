/** Pagefind's window, as far as the button needs it. */
export interface Modal extends HTMLElement {
	open(): void;
	close(): void;
	readonly isOpen: boolean;
}

/**
 * Loads Pagefind's interface and engine, and puts them on the page.
 *
 * @param bundle address of the folder of the index
 * @param glossary address of the page that lists all words
 * @throws Error when a part of it could not be had.
 */
export async function loadModal(bundle: string, glossary: string): Promise<Modal> {
	await Promise.all([
		load(
			Object.assign(document.createElement('script'), {
				type: 'module',
				src: `${bundle}pagefind-component-ui.js`,
			}),
		),
		load(
			Object.assign(document.createElement('link'), {
				rel: 'stylesheet',
				href: `${bundle}pagefind-component-ui.css`,
			}),
		),
		reachable(`${bundle}pagefind.js`),
	]);
	const host = document.createElement('div');
	host.className = 'guide-search-host';
	host.innerHTML = `<pagefind-config bundle-path="${bundle}" meta-cache-tag="kept"></pagefind-config><pagefind-modal></pagefind-modal>`;
	document.body.append(host);
	// The modal makes its own parts; parts handed to it would be set up twice.
	const set = (part: string, name: string, value: string) =>
		host.querySelector(part)?.setAttribute(name, value);
	set('pagefind-input', 'placeholder', 'Search the guide');
	// Of milliseconds: an answer comes faster than the next letter, so there is nothing to wait for.
	set('pagefind-input', 'debounce', '5');
	set('pagefind-results', 'max-sub-results', '3');
	set(
		'pagefind-summary',
		'default-message',
		'Type a word, a field such as spec.cni.type, or a port',
	);
	const help = document.createElement('p');
	help.className = 'search-help';
	help.innerHTML = `Not there? Try fewer words, or look in the <a href="${glossary}">glossary</a>.`;
	host.querySelector('pagefind-modal-body')?.append(help);
	keepWarm().catch(() => {
		// Then each search loads the part of the index that it needs, as it would anyway.
	});
	return host.querySelector('pagefind-modal') as Modal;
}

/** What Pagefind's interface tells of its engine. */
interface Engine {
	triggerLoad(): Promise<void>;
	readonly __pagefind__: {
		preload(start: string): Promise<void>;
		search(words: null): Promise<{ results: readonly { data(): Promise<unknown> }[] }>;
	};
}

/**
 * Loads all of the index and the text of all pages where they come from the copy and cost no network:
 * reading them takes longer than a search. One after the other, so that a search waits for one at most.
 */
async function keepWarm(): Promise<void> {
	if (!navigator.serviceWorker?.controller) return;
	const { PagefindComponents: components } = window as unknown as {
		PagefindComponents: { getInstanceManager(): { getInstance(name: string): Engine } };
	};
	const engine = components.getInstanceManager().getInstance('default');
	await engine.triggerLoad();
	const { __pagefind__: pagefind } = engine;
	for (const start of 'abcdefghijklmnopqrstuvwxyz0123456789') await pagefind.preload(start);
	const { results } = await pagefind.search(null);
	for (const page of results) await page.data();
}

/** Adds an element that loads something, and waits for it; one that failed is taken away again. */
function load(element: HTMLLinkElement | HTMLScriptElement): Promise<void> {
	return new Promise((resolve, reject) => {
		element.onload = () => resolve();
		element.onerror = () => {
			element.remove();
			reject(new Error(`could not be loaded: ${element.outerHTML}`));
		};
		document.head.append(element);
	});
}

/** The interface opens without its engine too; better to say at once that it cannot search. */
async function reachable(address: string): Promise<void> {
	const { ok, statusText } = await fetch(address);
	if (!ok) throw new Error(`${address}: ${statusText}`);
}
