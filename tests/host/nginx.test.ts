/** The site behind nginx with the configuration that we hand out, below `/guide/`: asked over the wire. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compress } from '../../src/site/hosting/compress.ts';
import { securityHeaders } from '../../src/site/security/headers.ts';
import { BELOW, DIST_BELOW } from '../pages.ts';
import { Nginx } from './nginx.ts';

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: Buffer;
}

let nginx: Nginx;
let root: string;
const site = () => join(root, BELOW);

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'site-'));
	cpSync(DIST_BELOW, site(), { recursive: true });
	compress(site());
	nginx = await Nginx.start(root);
});
afterAll(() => {
	nginx?.stop();
	if (root) rmSync(root, { recursive: true });
});

/** Asks as plain HTTP does: nothing is followed, and nothing is unpacked. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		get(nginx.address + path, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(parts),
				}),
			);
		}).on('error', reject);
	});
}

const GZIP = { 'Accept-Encoding': 'gzip, deflate, br' };
const hashed = () =>
	`/guide/_astro/${readdirSync(join(site(), '_astro')).find((file) => file.endsWith('.css'))}`;
const inFolder = (folder: string, ending: string) =>
	`/guide/${folder}/${readdirSync(join(site(), folder)).find((file) => file.endsWith(ending))}`;

describe('pages', () => {
	test.each([
		['/guide/', 'Choose how your pods get their network'],
		['/guide/concepts/bgp/', '<title>BGP'],
		['/guide/concepts/bgp/index.html', '<title>BGP'],
		['/guide/choose/?platform=azure', '<title>Choose a networking option'],
	])('%s opens', async (path, text) => {
		const { status, headers, body } = await ask(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(body.toString()).toContain(text);
	});

	test.each([
		['/guide', '/guide/'],
		['/guide/concepts/bgp', '/guide/concepts/bgp/'],
		['/guide/choose?platform=azure', '/guide/choose/?platform=azure'],
	])('%s leads to %s, on any name and port', async (path, to) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(301);
		expect(headers.location).toBe(to);
	});

	test.each([
		'/guide/nowhere/',
		'/guide/nowhere',
		'/guide/concepts/bgp/nowhere.png',
		'/guide/_astro/',
		'/guide/_headers',
		'/guide/.nojekyll',
		'/guide/index.html.gz',
		'/nowhere',
		'/',
	])('%s is not there, and the page says so with its status', async (path) => {
		const { status, headers, body } = await ask(path);
		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(body.toString()).toContain('This page does not exist');
		expect(headers['cache-control']).toBe('no-cache');
	});
});

test.each([
	'/guide/',
	'/guide/sw.js',
	'/guide/nowhere/',
	'/guide',
	'/guide/diagrams/bgp-full-mesh.svg',
])('%s carries every security header, once', async (path) => {
	const { headers } = await ask(path);
	for (const [name, value] of Object.entries(securityHeaders))
		expect(headers[name.toLowerCase()], name).toBe(value);
	expect(headers.server).toBe('nginx');
});

test.each([
	['/guide/llms.txt', 'text/plain; charset=utf-8'],
	['/guide/concepts/bgp/index.md', 'text/markdown; charset=utf-8'],
	['/guide/tables/overhead.json', 'application/json'],
	['/guide/favicon.svg', 'image/svg+xml'],
	['/guide/sw.js', 'text/javascript; charset=utf-8'],
	['/guide/sitemap-index.xml', 'application/xml'],
	['/guide/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
	['/guide/pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('%s is %s', async (path, type) => {
	const { status, headers } = await ask(path, GZIP);
	expect(status).toBe(200);
	expect(headers['content-type']).toBe(type);
});

test('every kind of file that the site has is known, but for those of the search index', () => {
	const known = 'html css js md txt json webmanifest xml svg png ico gz'.split(' ');
	const unknown = readdirSync(site(), { recursive: true, encoding: 'utf8' })
		.filter((file) => extname(file) && !known.includes(extname(file).slice(1)))
		.filter((file) => !file.startsWith('pagefind/'));
	expect(unknown).toEqual([]);
});

describe('compression', () => {
	test.each([
		'/guide/',
		'/guide/sw.js',
		'/guide/tables/networking-options.json',
		'/guide/llms.txt',
	])('%s is sent as it was compressed, and plain to those who do not accept that', async (path) => {
		const [packed, plain] = await Promise.all([ask(path, GZIP), ask(path)]);
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(packed.body.length).toBeLessThan(plain.body.length / 2);
		expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
		for (const { headers } of [packed, plain]) expect(headers.vary).toBe('Accept-Encoding');
	});

	test('the search index is compressed in itself, and sent without a word about it', async () => {
		for (const path of [inFolder('pagefind', '.pf_meta'), '/guide/pagefind/wasm.en.pagefind']) {
			const { headers, body } = await ask(path, GZIP);
			expect(headers['content-encoding']).toBeUndefined();
			expect(gunzipSync(body).length).toBeGreaterThan(body.length);
		}
	});
});

describe('caching', () => {
	test('files with a hash in their name are kept for good', async () => {
		const { status, headers } = await ask(hashed(), GZIP);
		expect(status).toBe(200);
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	});

	test.each([
		'/guide/',
		'/guide/sw.js',
		'/guide/tables/overhead.json',
		'/guide/pagefind/pagefind.js',
	])('%s is asked for before each use, and not sent again while it is the same', async (path) => {
		const { headers } = await ask(path, GZIP);
		expect(headers['cache-control']).toBe('no-cache');
		const again = await ask(path, { ...GZIP, 'If-None-Match': headers.etag as string });
		expect(again.status).toBe(304);
		expect(again.body.length).toBe(0);
		expect(again.headers['content-security-policy']).toContain('frame-ancestors');
	});

	test('a file that was hashed and is gone is not kept', async () => {
		const { status, headers } = await ask('/guide/_astro/gone.00000000.js');
		expect(status).toBe(404);
		expect(headers['cache-control']).toBe('no-cache');
	});
});

test('every file of the site can be had', async () => {
	const files = readdirSync(DIST_BELOW, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !['_headers', '.nojekyll'].includes(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(DIST_BELOW.length));
	expect(files.length).toBeGreaterThan(300);
	expect(existsSync(`${site()}index.html`)).toBe(true);
	for (const file of files) expect((await ask(`/guide${file}`, GZIP)).status, file).toBe(200);
});
