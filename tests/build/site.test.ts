/**
 * Every page as it is built: nothing is fetched from elsewhere, and each tells what it is.
 * That links lead somewhere is checked by the build itself.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { fileOf, pages } from '../pages.ts';

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

test.each([...built.keys()])('%s asks for the colours of its code, where it has some', (page) => {
	const html = readFileSync(fileOf(page), 'utf8');
	const asked = built.get(page)?.querySelectorAll('link[href*="/code."]').length;
	expect(asked).toBe(/<span class="?c\d/.test(html) ? 1 : 0);
});
