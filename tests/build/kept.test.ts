/** What is kept for reading offline: everything that a page can ask for, within its bound. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { version } from '../../src/guide/version.ts';
import { MOST_KEPT } from '../../src/site/offline/write-worker.ts';
import { DIST, fileOf, pages } from '../pages.ts';

/** The worker's list of files. */
const kept = [
	...readFileSync(join(DIST, 'sw.js'), 'utf8').matchAll(/\{url:`([^`]+)`,revision:/g),
].map(([, url = '']) => url);

test('the copy is within its bound', () => {
	const bytes = kept.reduce((n, file) => n + statSync(join(DIST, file)).size, 0);
	expect(MOST_KEPT).toBe(6_000_000);
	expect(bytes).toBeLessThanOrEqual(MOST_KEPT);
});

test('a file without a revision has one in its name', () => {
	const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
	const bare = [...worker.matchAll(/\{url:`([^`]+)`,revision:null/g)].map(([, url = '']) => url);
	expect(bare.length).toBeGreaterThan(5);
	expect(bare.filter((url) => !/[.-][\w-]{5,8}\.(js|css)$/.test(url))).toEqual([]);
});

test('no page is left out, nor what a page asks for', () => {
	const all = new Set(kept);
	for (const page of pages()) {
		expect(all, page).toContain(fileOf(page).slice(DIST.length + 1));
		const asked = parse(readFileSync(fileOf(page), 'utf8'))
			.querySelectorAll(
				'script[src], link[rel="stylesheet"], link[rel="manifest"], link[rel$="icon"], img[src]',
			)
			.map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '');
		for (const address of asked) expect(all, page).toContain(address.slice(1));
	}
});

test('the copy says when it was built, and from which data', () => {
	const copy = JSON.parse(readFileSync(join(DIST, 'copy.json'), 'utf8'));
	expect(copy).toEqual({ built: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), data: version.data });
	expect(kept).toContain('copy.json');
});

test('every page leads to the manifest, whose pictures exist', () => {
	const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
	for (const page of pages()) {
		const links = parse(readFileSync(fileOf(page), 'utf8')).querySelectorAll(
			'link[rel="manifest"]',
		);
		expect(
			links.map((link) => link.getAttribute('href')),
			page,
		).toEqual(['/manifest.webmanifest']);
	}
	// Relative, so that they hold wherever the site is published.
	expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
	for (const { src } of manifest.icons) expect(kept).toContain(src);
	expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(
		expect.arrayContaining(['192x192', '512x512', 'any']),
	);
	expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(
		true,
	);
});
