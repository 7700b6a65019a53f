import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { RenderedPage } from './rendered.ts';

/** Characters that belong to technical words: `10.0.0.0/8`, `kube-proxy`, `spec.cni.type`. */
const INCLUDED = './-_';

/** How a page says that it is to be found. */
const TO_BE_FOUND = /^<main\s[^>]*data-pagefind-body/;

/** What Pagefind writes for interfaces that this site does not use. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-highlight'];

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
		const { errors } = await this.#index.writeFiles({ outputPath: join(folder, 'pagefind') });
		if (errors.length > 0) throw faultOf(errors);
		await this.close();
		// For pages of other languages; every page of this site is English.
		await rm(join(folder, 'pagefind', 'wasm.unknown.pagefind'), { force: true });
		for (const name of UNUSED) {
			for (const type of ['js', 'css'])
				await rm(join(folder, 'pagefind', `${name}.${type}`), { force: true });
		}
		return this.#added.length;
	}
}

function faultOf(errors: readonly string[]): Error {
	return new Error(`search index: ${errors.join('; ')}`);
}
