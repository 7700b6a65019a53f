/** Every page as it is built: links lead somewhere, and nothing is fetched from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { fileOf, pages } from '../pages.ts';

const read = (page: string) => parse(readFileSync(fileOf(page), 'utf8'));
const built = new Map(pages().map((page) => [page, read(page)]));

test('there are pages', () => {
	expect([...built.keys()]).toEqual(expect.arrayContaining(['/', '/choose/', '/options/flannel/']));
});

test.each([...built.keys()])(
	'on %s every link inside the site leads to a page, and to a place on it',
	(page) => {
		const broken = built
			.get(page)
			?.querySelectorAll('a[href]')
			.map((a) => a.getAttribute('href') as string)
			.filter((href) => {
				const url = new URL(href, `http://site${page}`);
				if (url.host !== 'site') return false;
				const target = built.get(url.pathname);
				if (!target) return !existsSync(fileOf(url.pathname));
				const id = decodeURIComponent(url.hash.slice(1));
				return id !== '' && id !== '_top' && !target.getElementById(id);
			});
		expect(broken).toEqual([]);
	},
);

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
	const book = [...built.keys()].filter((page) => page !== '/404.html');
	expect([...(listed ?? [])].sort()).toEqual(book.sort());
});
