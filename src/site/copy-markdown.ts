/** Copies the page's Markdown; says what happened, and leaves the plain link where it cannot. */
class CopyMarkdown extends HTMLElement {
	connectedCallback() {
		this.querySelector('button')?.addEventListener('click', () => this.#copy());
	}
	async #copy() {
		const status = this.querySelector('[role="status"]') as HTMLElement;
		try {
			const response = await fetch(this.dataset.address ?? '');
			if (!response.ok) throw new Error(response.statusText);
			await navigator.clipboard.writeText(await response.text());
			status.textContent = 'Copied';
		} catch {
			status.textContent = 'Copying failed: use the link';
		}
	}
}
customElements.define('copy-markdown', CopyMarkdown);
