import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { type CopiedPage, llmsFiles } from './llms.ts';
import { markdownOf } from './markdown.ts';
import type { Site } from './reader.ts';
import type { RenderedPage } from './rendered.ts';

/** The Markdown copies of a site's pages. */
export class Copies {
	readonly #pages: CopiedPage[] = [];
	readonly #base: string;

	/** @param base what the site is published below */
	constructor(base: string) {
		this.#base = base;
	}

	/** Prints the copy of one more page, unless it has no text of its own. */
	async add({ path, head, main }: RenderedPage): Promise<void> {
		const said = parse(head);
		const of = (selector: string, name: string) =>
			said.querySelector(selector)?.getAttribute(name) ?? '';
		// Where a site does not know its address, its links lead to this computer.
		const address =
			of('link[rel="canonical"]', 'href') || `http://localhost${this.#base}${path.slice(1)}`;
		const markdown = await markdownOf(main, address);
		const description = of('meta[name="description"]', 'content');
		if (markdown) this.#pages.push({ path, description, markdown });
	}

	/** Writes the copies beside their pages, and the lists of them for tools. */
	write({ folder, home }: Site): void {
		for (const { path, markdown } of this.#pages)
			writeFileSync(join(folder, path, 'index.md'), markdown);
		const { list, full } = llmsFiles(this.#pages, home, this.#base);
		writeFileSync(join(folder, 'llms.txt'), list);
		writeFileSync(join(folder, 'llms-full.txt'), full);
	}
}
