import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Reader } from './reader.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reader-'));
	mkdirSync(join(folder, 'a'));
	writeFileSync(
		join(folder, 'index.html'),
		'<nav class="sidebar-content"><ul class="top-level"><li><a href="/guide/">Home</a></li></ul></nav><h1 id="_top">Routes</h1>',
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (path: string, to: string, attributes = ' data-pagefind-body') => ({
	path,
	head: '<html><head><title>A</title><meta name="description" content="On A.">',
	main: `<main${attributes}><h1 id="_top">Routes</h1><div class="sl-markdown-content"><p>See <a href="${to}">there</a>.</p></div></main>`,
});

test('pages are copied, listed and indexed', async () => {
	const reader = new Reader('/guide/');
	reader.read(page('/', 'a/'));
	reader.read(page('/a/', '../#_top', ''));
	// The second is none to be found.
	expect(await reader.write(folder)).toBe(1);
	expect(readFileSync(join(folder, 'a/index.md'), 'utf8')).toBe(
		'# Routes\n\nSee [there](http://localhost/guide/#_top).\n',
	);
	expect(readFileSync(join(folder, 'llms.txt'), 'utf8')).toContain('- [Routes](index.md): On A.');
	expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
});

test.each([
	['a copy that cannot be written', page('/nowhere/', '/'), /ENOENT.*nowhere/],
	['a broken link', page('/a/', '../b/'), 'broken links:\n/a/: "../b/" leads to no page'],
])('%s is said when all is written', async (_, faulty, message) => {
	const reader = new Reader('/guide/');
	reader.read(faulty);
	await expect(reader.write(folder)).rejects.toThrow(message);
});

test('one that is stopped ends, also when it has failed before', async () => {
	const reader = new Reader('/');
	reader.read(page('/', 'a/'));
	await expect(reader.stop()).resolves.toBeUndefined();
	const failed = new Reader('/');
	failed.read(page('/nowhere/', 'a/'));
	await expect(failed.write(folder)).rejects.toThrow();
	await expect(failed.stop()).resolves.toBeUndefined();
});
