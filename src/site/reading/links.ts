import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Site } from './reader.ts';
import type { RenderedPage } from './rendered.ts';

/** Where a page can be pointed at, and where it points to. */
interface Page {
	readonly places: ReadonlySet<string>;
	readonly links: readonly string[];
}

/** The links of a site's pages. */
export class Links {
	readonly #pages = new Map<string, Page>();
	readonly #base: string;

	/** @param base what the site is published below */
	constructor(base: string) {
		this.#base = base;
	}

	/** Notes the links and places in the text of one more page. */
	add({ path, main }: Pick<RenderedPage, 'path' | 'main'>): void {
		const page = parse(main);
		const places = page.querySelectorAll('[id]').map(({ id }) => id);
		const links = page.querySelectorAll('a[href]').map((a) => a.getAttribute('href') as string);
		this.#pages.set(path, { places: new Set(places), links });
	}

	/** Checks every link of the built site. @throws Error naming each that is broken. */
	check({ folder, home }: Site): void {
		// What stands around the text is the same on each page.
		this.add({ path: '/', main: home });
		const broken = this.broken((path) => !path.endsWith('/') && existsSync(join(folder, path)));
		if (broken.length > 0) throw new Error(`broken links:\n${broken.join('\n')}`);
	}

	/**
	 * Links inside the site that lead to no page, no file or no place on a page, as sentences.
	 *
	 * @param isFile whether an address that is no page is a file of the site
	 */
	broken(isFile: (path: string) => boolean): string[] {
		return [...this.#pages].flatMap(([path, { links }]) =>
			links.flatMap((href) => {
				const fault = this.#faultOf(path, href, isFile);
				return fault ? [`${path}: "${href}" ${fault}`] : [];
			}),
		);
	}

	#faultOf(path: string, href: string, isFile: (path: string) => boolean): string | undefined {
		const { host, pathname, hash } = new URL(href, `http://site${this.#base}${path.slice(1)}`);
		if (host !== 'site') return;
		if (!pathname.startsWith(this.#base)) return `leads out of ${this.#base}`;
		const to = pathname.slice(this.#base.length - 1);
		const target = this.#pages.get(to);
		if (!target) return isFile(to) ? undefined : 'leads to no page';
		const place = decodeURIComponent(hash.slice(1));
		return place === '' || target.places.has(place) ? undefined : `names no place on ${to}`;
	}
}
