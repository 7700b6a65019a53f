import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

/** Where a page asks for a style sheet, which each of its components does for itself. */
const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"]+)"([^>]*)>/g;
/** The style sheet that only pages with a table ask for, see `TableStyles.astro`. */
const RARE = /^choose\./;
const HEAD_ENDS = '</head>';
/** Classes and ids of a page. */
const NAMED = /\s(?:class|id)=(?:"([^"]*)"|([^\s>"]+))/g;
/** What a script can name: classes with a colon are whole words too. */
const WORDS = /[\w-]+(?::[\w-]+)+|[\w-]+/g;
/** A class or an id in a style sheet; its colon and the like are escaped. */
const NAMES = /[.#](-?[A-Za-z_](?:[\w-]|\\.)*)/g;

/**
 * Gives each page one style sheet instead of several, so that nothing shown waits for a second
 * connection: the one that all pages share, or the one that has the styles of tables as well. Both are
 * named by what they hold, which is what some page or script of the site can use.
 *
 * @param pages the text of each page
 * @param scripts the text of each script of the site
 * @param extra styles beside those that pages ask for
 * @returns the text of each page that asks for its one
 */
export function oneStylesheet(
	folder: string,
	pages: readonly string[],
	scripts: readonly string[],
	extra: string,
): string[] {
	const asked = new Map<string, string>();
	for (const page of pages) {
		for (const [, , name = '', rest = ''] of page.matchAll(LINK)) asked.set(name, rest);
	}
	const read = (name: string) => {
		const text = readFileSync(join(folder, '_astro', name), 'utf8');
		rmSync(join(folder, '_astro', name));
		return /media="print"/.test(asked.get(name) ?? '') ? `@media print{${text}}` : text;
	};
	const of = (rare: boolean) => [...asked.keys()].filter((name) => RARE.test(name) === rare);
	const shared = of(false).map(read).join('') + extra;
	const tables = of(true).map(read).join('');
	const used = wordsOf(pages, scripts);
	const [plain, whole] = [shared, shared + tables].map((css) => write(folder, usedOf(css, used)));
	return pages.map((page) => {
		const links = [...page.matchAll(LINK)];
		const [, at] = links[0] ?? [];
		if (!at) return page;
		const name = links.some(([, , name = '']) => RARE.test(name)) ? whole : plain;
		return page
			.replace(LINK, '')
			.replace(HEAD_ENDS, () => `<link rel="stylesheet" href="${at}${name}">${HEAD_ENDS}`);
	});
}

function wordsOf(pages: readonly string[], scripts: readonly string[]): ReadonlySet<string> {
	const words = new Set(scripts.flatMap((script) => script.match(WORDS) ?? []));
	const named = new Set<string>();
	for (const page of pages) {
		for (const [, quoted, plain] of page.matchAll(NAMED)) named.add((quoted ?? plain) as string);
	}
	for (const names of named) for (const name of names.split(/\s+/)) words.add(name);
	return words;
}

/** Of a style sheet what can match something of a site with these words. */
function usedOf(css: string, words: ReadonlySet<string>): string {
	const names = [...css.matchAll(NAMES)].map(([, name = '']) => name.replaceAll('\\', ''));
	// Of a class that is called like a property, the declarations of that property would go as well.
	const isProperty = (name: string) => new RegExp(`[{;\\s]${name}\\s*:[^:]`).test(css);
	const { code } = transform({
		filename: 'style.css',
		code: new TextEncoder().encode(css),
		minify: true,
		unusedSymbols: [...new Set(names)].filter((name) => !words.has(name) && !isProperty(name)),
	});
	return new TextDecoder().decode(code);
}

function write(folder: string, css: string): string {
	const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
	const name = `style.${hash}.css`;
	writeFileSync(join(folder, '_astro', name), css);
	return name;
}
