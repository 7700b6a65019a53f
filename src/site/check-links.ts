import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** A built page: its path, such as `/concepts/bgp/`, and its HTML. */
export interface BuiltPage {
	readonly path: string;
	readonly html: string;
}

/**
 * Links inside the site that lead to no page, no file or no place on a page, as sentences.
 *
 * @param isFile whether an address that is no page is a file of the site
 */
export function brokenLinks(
	pages: readonly BuiltPage[],
	isFile: (path: string) => boolean,
): string[] {
	const built = new Map(pages.map(({ path, html }) => [path, parse(html)]));
	return [...built].flatMap(([path, page]) =>
		page.querySelectorAll('a[href]').flatMap((link) => {
			const href = link.getAttribute('href') as string;
			const { host, pathname, hash } = new URL(href, `http://site${path}`);
			if (host !== 'site') return [];
			const target = built.get(pathname);
			if (!target) return isFile(pathname) ? [] : [`${path}: "${href}" leads to no page`];
			const id = decodeURIComponent(hash.slice(1));
			return id === '' || target.getElementById(id)
				? []
				: [`${path}: "${href}" names no place on ${pathname}`];
		}),
	);
}

/** Checks every link of a built site. @throws Error naming each that is broken. */
export function checkLinks(folder: string, pages: readonly BuiltPage[]): void {
	const broken = brokenLinks(
		pages,
		(path) => !path.endsWith('/') && existsSync(join(folder, path)),
	);
	if (broken.length > 0) throw new Error(`broken links:\n${broken.join('\n')}`);
}
