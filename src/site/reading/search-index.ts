import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { RenderedPage } from './rendered.ts';
import { smaller } from './smaller.ts';

/** Characters that belong to technical words: `10.0.0.0/8`, `kube-proxy`, `spec.cni.type`. */
const INCLUDED = './-_';

/** Controls and what they say before anything is answered; and what is found on an option's page. */
const LEFT_OUT = [
	'.choose-bar',
	'.choose-unscripted',
	'.choose-answer',
	'.choose-whole .choose-all',
];

/** How a page says that it is to be found. */
const TO_BE_FOUND = /^<main\s[^>]*data-pagefind-body/;

/** What Pagefind has for interfaces that this site does not use, and for pages of other languages. */
const UNUSED = /^pagefind-(ui|modular-ui|highlight)\.|^wasm\.unknown\./;

/** The search index of a site. Pagefind makes it in a process of its own. */
export class SearchIndex {
	readonly #index: PagefindIndex;
	readonly #added: Promise<void>[] = [];

	private constructor(index: PagefindIndex) {
		this.#index = index;
	}

	/** @throws Error when Pagefind does not start. */
	static async open(): Promise<SearchIndex> {
		const { index, errors } = await createIndex({
			includeCharacters: INCLUDED,
			excludeSelectors: LEFT_OUT,
			forceLanguage: 'en',
		});
		if (!index) throw faultOf(errors);
		return new SearchIndex(index);
	}

	/** Adds one more page, if it is one to be found; whether it could be read is known in the end. */
	add({ path, head, main }: RenderedPage): void {
		if (!TO_BE_FOUND.test(main)) return;
		this.#added.push(
			this.#index
				.addHTMLFile({
					sourcePath: `${path.slice(1)}index.html`,
					content: `${head}</head><body>${main}</body></html>`,
				})
				.then(({ errors }) => {
					if (errors.length > 0) throw faultOf(errors);
				}),
		);
	}

	/** Ends the process of Pagefind, when it has answered what it was asked. */
	async close(): Promise<void> {
		await Promise.allSettled(this.#added);
		await close();
	}

	/**
	 * Writes the index into the folder `pagefind/` of a built site.
	 *
	 * @returns how many pages it has
	 * @throws Error when Pagefind could not read a page, or cannot write.
	 */
	async write(folder: string): Promise<number> {
		await Promise.all(this.#added);
		// Pagefind would say that it has written them before they are on the disk.
		const { errors, files } = await this.#index.getFiles();
		if (errors.length > 0) throw faultOf(errors);
		await this.close();
		for (const { path, content } of files) {
			if (UNUSED.test(path)) continue;
			const file = join(folder, 'pagefind', path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, smaller(path, content));
		}
		return this.#added.length;
	}
}

function faultOf(errors: readonly string[]): Error {
	return new Error(`search index: ${errors.join('; ')}`);
}
