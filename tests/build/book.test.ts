/** What is promised of the book as a whole. */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { sources } from '../../src/guide/sources.ts';
import { DIST, fileOf, pages } from '../pages.ts';

const read = (page: string) => parse(readFileSync(fileOf(page), 'utf8'));
const book = pages().filter((page) => page !== '/404.html');

test.each(book.filter((page) => page.startsWith('/concepts/')))(
	'%s takes at most seven minutes',
	(page) => {
		const minutes = read(page).text.match(/(\d+) min read/)?.[1];
		expect(Number(minutes)).toBeGreaterThan(0);
		expect(Number(minutes)).toBeLessThanOrEqual(7);
	},
);

test('the page of sources has each, and each is used somewhere', () => {
	const list = read('/reference/sources/').querySelectorAll('.sources > div');
	expect(list.map((one) => one.id).sort()).toEqual(
		Object.keys(sources)
			.map((id) => `source-${id}`)
			.sort(),
	);
	const idle = list.filter((one) => one.text.includes('by nothing at present'));
	expect(idle.map((one) => one.id)).toEqual([]);
});

test('llms.txt names every page once, and each address is a file', () => {
	const named = [...readFileSync(`${DIST}/llms.txt`, 'utf8').matchAll(/^- \[.+?\]\((.*?)\): \S/gm)];
	const files = named.map(([, file]) => file as string);
	expect(files.map((file) => `/${file.replace(/index\.md$/, '')}`).sort()).toEqual(book.sort());
	for (const file of files) expect(readFileSync(`${DIST}/${file}`, 'utf8')).toMatch(/^# \S/);
});
