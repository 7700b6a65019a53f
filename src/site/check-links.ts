import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { BuiltPage } from './built-pages.ts';

/** The text of a page, without the navigation around it, which is longer than most pages. */
const MAIN = /<main[\s>][\s\S]*<\/main>/;

/**
 * Links inside the site that lead to no page, no file or no place on a page, as sentences.
 *
 * @param isFile whether an address that is no page is a file of the site
 * @param base what the site is published below
 */
export function brokenLinks(
	pages: readonly BuiltPage[],
	isFile: (path: string) => boolean,
	base = '/',
): string[] {
	const built = new Map(
		pages.map(({ path, html }, n) => {
			// What stands around the text is the same on each page, and is looked at once.
			const page = parse(n === 0 ? html : (html.match(MAIN)?.[0] ?? html));
			const ids = page.querySelectorAll('[id]').map(({ id }) => id);
			const links = page.querySelectorAll('a[href]').map((a) => a.getAttribute('href') as string);
			return [path, { ids: new Set(ids), links }];
		}),
	);
	return [...built].flatMap(([path, { links }]) =>
		links.flatMap((href) => {
			const { host, pathname, hash } = new URL(href, `http://site${base}${path.slice(1)}`);
			if (host !== 'site') return [];
			if (!pathname.startsWith(base)) return [`${path}: "${href}" leads out of ${base}`];
			const to = pathname.slice(base.length - 1);
			const target = built.get(to);
			if (!target) return isFile(to) ? [] : [`${path}: "${href}" leads to no page`];
			const id = decodeURIComponent(hash.slice(1));
			return id === '' || target.ids.has(id) ? [] : [`${path}: "${href}" names no place on ${to}`];
		}),
	);
}

/** Checks every link of a built site. @throws Error naming each that is broken. */
export function checkLinks(folder: string, pages: readonly BuiltPage[], base = '/'): void {
	const broken = brokenLinks(
		pages,
		(path) => !path.endsWith('/') && existsSync(join(folder, path)),
		base,
	);
	if (broken.length > 0) throw new Error(`broken links:\n${broken.join('\n')}`);
}
