import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Reader } from './reader.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reader-'));
	writeFileSync(
		join(folder, 'index.html'),
		'<nav class="sidebar-content"><ul class="top-level"><li><a href="/guide/">Home</a></li></ul></nav>',
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (path: string, to: string, attributes = ' data-pagefind-body') => ({
	path,
	head: '<html><head><title>A</title><meta name="description" content="On A.">',
	main: `<main${attributes}><h1>Routes</h1><div class="sl-markdown-content"><p>See <a href="${to}">there</a>.</p></div></main>`,
});

test('pages are copied, listed and indexed', async () => {
	mkdirSync(join(folder, 'a'));
	const reader = new Reader('/guide/');
	reader.read(page('/', 'a/'));
	reader.read(page('/a/', '../#x', ''));
	// The second is none to be found.
	expect(await reader.write(folder)).toBe(1);
	expect(readFileSync(join(folder, 'a/index.md'), 'utf8')).toBe(
		'# Routes\n\nSee [there](http://localhost/guide/#x).\n',
	);
	expect(readFileSync(join(folder, 'llms.txt'), 'utf8')).toContain('- [Routes](index.md): On A.');
	expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
});

test('what went wrong in the thread is said when all is written', async () => {
	const reader = new Reader('/');
	reader.read(page('/nowhere/', 'a/'));
	await expect(reader.write(folder)).rejects.toThrow(/ENOENT.*nowhere/);
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
