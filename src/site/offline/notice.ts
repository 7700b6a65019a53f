import { readCopy, sayDay } from './copy.ts';

/**
 * Registers the worker, says that the network is gone and how old the copy is, and offers a new
 * version without forcing it.
 */
class GuideOffline extends HTMLElement {
	connectedCallback() {
		const tell = () => this.#tell();
		addEventListener('online', tell);
		addEventListener('offline', tell);
		// A page that comes back from the browser's memory missed both while it lay there.
		addEventListener('pageshow', tell);
		tell();
		// After the page has loaded, so that keeping a copy never slows down reading.
		if (document.readyState === 'complete') this.#register();
		else addEventListener('load', () => this.#register());
	}

	async #tell() {
		const state = this.querySelector('.state') as HTMLElement;
		const copy = navigator.onLine ? undefined : await readCopy(this.dataset.scope ?? '/');
		// The network may be back since.
		if (navigator.onLine) state.textContent = '';
		else
			state.textContent = copy
				? `You are offline. This is the copy of ${sayDay(copy.built)} (data version ${copy.data}): pages, search, tables and plans work from it.`
				: 'You are offline, and this browser keeps no copy of the guide: what is not open yet cannot be loaded.';
	}

	async #register() {
		if (!('serviceWorker' in navigator)) return;
		try {
			const { worker = '', scope = '' } = this.dataset;
			this.#follow();
			const registration = await navigator.serviceWorker.register(worker, { scope });
			if (registration.waiting) this.#offer(registration);
			registration.addEventListener('updatefound', () => {
				const coming = registration.installing;
				coming?.addEventListener('statechange', () => {
					// Without a controller this is the first copy, and there is nothing to update.
					if (coming.state === 'installed' && navigator.serviceWorker.controller)
						this.#offer(registration);
				});
			});
		} catch {
			// Refused storage, a full disk, a blocked script: the site works as it is, without a copy.
		}
	}

	/**
	 * A page belongs to the version that it came from: once another one has taken over, whichever tab
	 * it was agreed in, parts that load later would be missing. Answers stand in the address and
	 * survive; numbers typed into a calculator do not, so there the reader is told instead.
	 */
	#follow() {
		let controlled = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (!controlled) controlled = true;
			else if (this.#agreed || !typed()) location.reload();
			else {
				this.#part('.update').hidden = true;
				this.#part('.updated').hidden = false;
				this.#part('.updated button').addEventListener('click', () => location.reload());
			}
		});
	}

	#agreed = false;

	#offer(registration: ServiceWorkerRegistration) {
		this.#part('.update').hidden = false;
		this.#part('.update button').addEventListener(
			'click',
			() => {
				this.#agreed = true;
				// Another tab may have been quicker.
				if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
				else location.reload();
			},
			{ once: true },
		);
	}

	#part(selector: string): HTMLElement {
		return this.querySelector(selector) as HTMLElement;
	}
}

/** Whether a calculator holds something that a reader typed or chose. */
function typed(): boolean {
	const changed = (field: HTMLInputElement | HTMLSelectElement) =>
		field instanceof HTMLSelectElement
			? [...field.options].some((one) => one.selected !== one.defaultSelected)
			: field.value !== field.defaultValue || field.checked !== field.defaultChecked;
	return [
		...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
			'guide-calculator :is(input, select)',
		),
	].some(changed);
}

customElements.define('guide-offline', GuideOffline);
