import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RenderedPage, Told } from './rendered.ts';

/** Where the thread writes what it made of all pages, and the first page, whose sidebar has their order. */
export interface Site {
	readonly folder: string;
	readonly home: string;
}

/** What the thread is told. */
export type Message = RenderedPage | Site | 'stop';

/**
 * Reads pages in a thread of its own, while Astro renders those that follow: it prints their Markdown,
 * notes their links and fills the search index, which together takes as long as rendering them.
 */
export class Reader implements Told {
	readonly #thread: Worker;
	readonly #written: Promise<number>;
	readonly #gone: Promise<unknown>;

	/** @param base what the site is published below */
	constructor(base: string) {
		this.#thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: base });
		this.#written = once(this.#thread, 'message').then(([count]) => count);
		this.#gone = once(this.#thread, 'exit');
		// What went wrong is said by `write`; nobody else waits for it.
		for (const end of [this.#written, this.#gone]) end.catch(() => {});
		// A build that fails elsewhere does not wait for it.
		this.#thread.unref();
	}

	/** Reads one more page. */
	read(page: RenderedPage): void {
		this.#tell(page);
	}

	/** Ends the thread and the process of Pagefind, which would complain of one that goes without a word. */
	async stop(): Promise<void> {
		this.#thread.ref();
		this.#tell('stop');
		await this.#gone.catch(() => {});
	}

	/**
	 * Writes the Markdown copies, the lists of them and the search index into a built site, and checks
	 * its links.
	 *
	 * @returns how many pages can be searched
	 * @throws Error when a page cannot be read, a link is broken, or something cannot be written.
	 */
	async write(folder: string): Promise<number> {
		const home = readFileSync(join(folder, 'index.html'), 'utf8');
		this.#thread.ref();
		this.#tell({ folder, home });
		return this.#written;
	}

	#tell(message: Message): void {
		this.#thread.postMessage(message);
	}
}
