/** A calculator in the page. What computes is loaded when a reader turns to its inputs. */

class GuideCalculator extends HTMLElement {
	#answer: Promise<typeof import('./answer.ts')> | undefined;

	connectedCallback() {
		this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
		this.querySelector('fieldset')?.removeAttribute('disabled');
		this.addEventListener('focusin', () => this.#load().catch(() => {}));
		this.addEventListener('input', () => this.#show());
	}

	#load() {
		this.#answer ??= import('./answer.ts').catch((error: unknown) => {
			// The next try starts afresh: the network may be back.
			this.#answer = undefined;
			throw error;
		});
		return this.#answer;
	}

	async #show() {
		try {
			(await this.#load()).answer(this);
		} catch {
			const told = this.querySelector('[role="status"]');
			if (!told) return;
			told.textContent =
				'The calculator could not be loaded. Its first result stays; reload the page to try again.';
			told.classList.remove('sr-only');
		}
	}
}

customElements.define('guide-calculator', GuideCalculator);
