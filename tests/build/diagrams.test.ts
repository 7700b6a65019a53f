/** Pictures as they are built into pages: their words, their ids, their bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { options } from '../../src/guide/networking-options/options.ts';
import { variants } from '../../src/guide/networking-options/variants.ts';
import { topologies, topologiesOf } from '../../src/topology/pictures.ts';
import { fileOf, pages } from '../pages.ts';

const html = new Map(pages().map((page) => [page, readFileSync(fileOf(page), 'utf8')]));
const page = (path: string) => parse(html.get(path) ?? '');
const words = (text: string) => text.replace(/\s+/g, ' ');
/** Markdown escapes some characters; what it says is the same. */
const said = (markdown: string) => words(markdown.replaceAll('\\', ''));

describe.each(topologies.map((one) => [one.id, one] as const))(
	'%s',
	(id, { title, steps, hops }) => {
		test('has a page of its own, with its picture, every step, and each hop’s headers', () => {
			const own = page(`/diagrams/${id}/`);
			expect(own.querySelector('h1')?.text).toBe(`Diagram: ${title}`);
			expect(own.querySelector(`[role="region"][tabindex="0"] svg.picture`)).not.toBeNull();
			for (const step of steps) expect(words(own.text)).toContain(step);
			expect(own.querySelectorAll('main table tbody tr')).toHaveLength(hops.length);
		});

		test('is there by itself, as the page shows it', () => {
			const file = readFileSync(`dist/diagrams/${id}.svg`, 'utf8');
			expect(file).toBe(readFileSync(`src/topology/pictures/${id}.svg`, 'utf8'));
		});

		test('is told in the Markdown copy too', () => {
			const copy = said(readFileSync(`dist/diagrams/${id}/index.md`, 'utf8'));
			for (const step of steps) expect(copy).toContain(step);
		});
	},
);

test.each(options.map(({ id, page: path }) => [id, path] as const))(
	'the page of %s shows each variant’s way in every situation, in words too, and its frame',
	(option, path) => {
		const own = page(`/${path}/`);
		const copy = said(readFileSync(`dist/${path}/index.md`, 'utf8'));
		for (const one of topologiesOf({ option }).flat()) {
			expect(own.querySelector(`#picture-${one.id}-title`)?.text).toBe(one.title);
			for (const step of one.steps) {
				expect(words(own.text)).toContain(step);
				expect(copy).toContain(step);
			}
		}
		const frames = own.querySelectorAll('svg.wire').map((svg) => svg.querySelector('title')?.text);
		for (const one of variants.filter((variant) => variant.option === option)) {
			expect(frames.some((name) => name?.includes(one.fullName))).toBe(true);
		}
	},
);

test('BGP, overlays and the tutorials show theirs, and a plain block of Mermaid is a picture', () => {
	const shown = (path: string) =>
		page(path)
			.querySelectorAll('figure svg.picture title')
			.map((title) => title.getAttribute('id'));
	expect(shown('/concepts/bgp/')).toEqual(
		['full-mesh', 'route-reflectors', 'top-of-rack', 'as-per-rack'].map(
			(id) => `picture-bgp-${id}-title`,
		),
	);
	expect(shown('/concepts/overlay-networks/')).toContain(
		'picture-calico-vxlan-cross-subnet-across-subnets-title',
	);
	for (const path of pages().filter((one) => one.startsWith('/tutorials/'))) {
		expect(shown(path).length, path).toBeGreaterThan(0);
	}
	const block = page('/concepts/calico-networking/').querySelector('figure svg.block');
	expect(block?.querySelector('title')?.text).toBe('What happens when a pod starts');
	expect(html.get('/concepts/calico-networking/')).not.toContain('sequenceDiagram');
	const copy = said(readFileSync('dist/concepts/calico-networking/index.md', 'utf8'));
	expect(copy).toContain('The kubelet asks the CNI plugin to connect the pod.');
});

describe.each([...html].filter(([, text]) => text.includes('<svg')))('%s', (_, text) => {
	const pictures = text.match(/<svg[^>]*class="picture[\s\S]*?<\/svg>/g) ?? [];

	test('has no style and no script in a picture, and each picture has a role and words', () => {
		for (const picture of pictures) {
			expect(picture).not.toMatch(/<style|style=|<script|<foreignObject|\son\w+=/);
			const [, title, description] =
				picture.match(/role="img" aria-labelledby="([^" ]+) ([^" ]+)"/) ?? [];
			expect(picture).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`));
			expect(picture).toMatch(new RegExp(`<desc id="${description}">[^<]+</desc>`));
		}
	});

	test('has each id of a picture once', () => {
		const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id as string);
		const drawn = new Set(pictures.join(' ').match(/(?<=\sid=")[^"]+/g) ?? []);
		expect(ids.filter((id, i) => drawn.has(id) && ids.indexOf(id) !== i)).toEqual([]);
	});

	test('carries at most 60 kB of pictures, compressed', () => {
		expect(gzipSync(pictures.join('\n'), { level: 9 }).length).toBeLessThanOrEqual(60_000);
	});
});

test('nothing of Mermaid reaches the reader', () => {
	const files = [...html.values()].join('\n').match(/\/_astro\/[^"'\s]+\.js/g) ?? [];
	for (const file of new Set(files)) {
		expect(existsSync(`dist${file}`)).toBe(true);
		expect(readFileSync(`dist${file}`, 'utf8')).not.toMatch(/mermaid|dagre/i);
	}
});
