/** Opens Pagefind's interface from the header's button or the keyboard, and loads it only then. */

import type { Modal } from './search-modal.ts';

class GuideSearch extends HTMLElement {
	#modal: Promise<Modal> | undefined;

	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', () => this.#open());
		if (/mac|iphone|ipad/i.test(navigator.userAgent)) {
			const keys = this.querySelector('kbd');
			if (keys) keys.textContent = '⌘ K';
		}
		addEventListener('keydown', (event) => {
			if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			this.#toggle();
		});
	}

	async #toggle() {
		const modal = await this.#modal?.catch(() => undefined);
		if (modal?.isOpen) modal.close();
		else await this.#open();
	}

	async #open() {
		this.#modal ??= this.#load();
		try {
			(await this.#modal).open();
		} catch {
			// The next try starts afresh: the network may be back.
			this.#modal = undefined;
			this.querySelector('dialog')?.showModal();
		}
	}

	async #load(): Promise<Modal> {
		const { bundle = '', glossary = '' } = this.dataset;
		const { loadModal } = await import('./search-modal.ts');
		return loadModal(bundle, glossary);
	}
}

customElements.define('guide-search', GuideSearch);
