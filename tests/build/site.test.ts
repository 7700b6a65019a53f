/**
 * Every page as it is built: nothing is fetched from elsewhere, and each tells what it is.
 * That links lead somewhere is checked by the build itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { DIST, fileOf, pages } from '../pages.ts';

const read = (page: string) => parse(readFileSync(fileOf(page), 'utf8'));
const built = new Map(pages().map((page) => [page, read(page)]));

test('there are pages', () => {
	expect([...built.keys()]).toEqual(expect.arrayContaining(['/', '/choose/', '/options/flannel/']));
});

test.each([...built.keys()])('%s asks no other host for anything', (page) => {
	const fetched = built
		.get(page)
		?.querySelectorAll('[src], link[href]:not([rel="canonical"])')
		.map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '')
		.filter((address) => new URL(address, 'http://site').host !== 'site');
	expect(fetched).toEqual([]);
});

test.each([...built.keys()].filter((page) => page !== '/404.html'))(
	'%s has a title and a description',
	(page) => {
		const head = built.get(page)?.querySelector('head');
		expect(head?.querySelector('title')?.text).toMatch(
			/\S+ \| Calico Networking Guide|Calico Networking Guide/,
		);
		const description =
			head?.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
		expect(description.length).toBeGreaterThan(60);
	},
);

test('the sidebar lists every page of the book', () => {
	const listed = built
		.get('/')
		?.querySelectorAll('.sidebar-content a')
		.map((a) => a.getAttribute('href'));
	// Pictures and plans of single variants are made from the data, and reached from pages of the book.
	const book = [...built.keys()].filter(
		(page) => !/^\/(404\.html|(diagrams|plan)\/.+)$/.test(page),
	);
	expect([...(listed ?? [])].sort()).toEqual(book.sort());
});

test('each page of the book is there as Markdown too', () => {
	for (const page of [...built.keys()].filter((one) => one !== '/404.html')) {
		expect(readFileSync(`${fileOf(page).replace(/html$/, 'md')}`, 'utf8')).toMatch(/^# \S/);
	}
});

test.each([...built.keys()])(
	'%s has one style sheet, and asks for scripts when it is painted',
	(page) => {
		const html = built.get(page);
		const styles = html?.querySelectorAll('link[rel="stylesheet"]') ?? [];
		expect(styles).toHaveLength(1);
		expect(html?.querySelectorAll('head link[rel="stylesheet"]')).toHaveLength(1);
		expect(html?.querySelectorAll('script[src]')).toEqual([]);
		const asked = html?.querySelector('script[data-scripts]')?.getAttribute('data-scripts') ?? '';
		expect(asked).not.toBe('');
		const files = asked.split(' ').map((address) => join(DIST, address));
		expect(files.filter((file) => !existsSync(file))).toEqual([]);
	},
);

test('colours of code are in every style sheet', () => {
	const sheets = readdirSync(join(DIST, '_astro')).filter((file) => file.endsWith('.css'));
	const coloured = [...built.keys()]
		.flatMap((page) => readFileSync(fileOf(page), 'utf8').match(/<span class="?c\d+/g) ?? [])
		.map((span) => span.replace(/.*c/, '.c'));
	expect(new Set(coloured).size).toBeGreaterThan(3);
	for (const sheet of sheets) {
		const css = readFileSync(join(DIST, '_astro', sheet), 'utf8');
		expect([...new Set(coloured)].filter((name) => !css.includes(`${name}{`))).toEqual([]);
	}
});
