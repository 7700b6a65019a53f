/** Registers the worker, tells that the network is gone, and offers a new version without forcing it. */
class GuideOffline extends HTMLElement {
	connectedCallback() {
		const state = this.querySelector('.state') as HTMLElement;
		const tell = () => {
			state.textContent = navigator.onLine
				? ''
				: navigator.serviceWorker?.controller
					? 'You are offline. This is the copy that your browser keeps; everything in it works.'
					: 'You are offline, and this browser has kept no copy yet.';
		};
		addEventListener('online', tell);
		addEventListener('offline', tell);
		tell();
		// After the page has loaded, so that keeping a copy never slows down reading.
		if (document.readyState === 'complete') this.#register();
		else addEventListener('load', () => this.#register());
	}

	async #register() {
		if (!('serviceWorker' in navigator)) return;
		try {
			const { worker = '', scope = '' } = this.dataset;
			const registration = await navigator.serviceWorker.register(worker, { scope });
			if (registration.waiting) this.#offer(registration.waiting);
			registration.addEventListener('updatefound', () => {
				const coming = registration.installing;
				coming?.addEventListener('statechange', () => {
					// Without a controller this is the first copy, and there is nothing to update.
					if (coming.state === 'installed' && navigator.serviceWorker.controller)
						this.#offer(coming);
				});
			});
		} catch {
			// Refused storage, a full disk, a blocked script: the site works as it is, without a copy.
		}
	}

	#offer(waiting: ServiceWorker) {
		const notice = this.querySelector('.update') as HTMLElement;
		notice.hidden = false;
		notice.querySelector('button')?.addEventListener(
			'click',
			() => {
				navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
				waiting.postMessage({ type: 'SKIP_WAITING' });
			},
			{ once: true },
		);
	}
}

customElements.define('guide-offline', GuideOffline);
