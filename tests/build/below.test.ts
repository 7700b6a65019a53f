/** The site built below a path: nothing in it assumes that it stands at the root of its host. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { BELOW, DIST_BELOW, fileOf, pages } from '../pages.ts';

if (!existsSync(DIST_BELOW))
	throw new Error(`${DIST_BELOW}: not built yet. \`npm run build:below\` does it.`);

/** Attributes that hold an address, of the page's elements and of its own. */
const ADDRESSES =
	'href src action data-address data-bundle data-glossary data-worker data-scope component-url renderer-url';
const fileBehind = (address: string) => join(DIST_BELOW, address.slice(BELOW.length));

test('it has the same pages', () => {
	expect(pages(DIST_BELOW)).toEqual(pages());
});

describe.each(pages(DIST_BELOW))('%s', (path) => {
	const page = parse(readFileSync(fileOf(path, DIST_BELOW), 'utf8'));

	test('every address in it is below the path, and there', () => {
		const wrong = ADDRESSES.split(' ').flatMap((name) =>
			page
				.querySelectorAll(`[${name}]`)
				.map((node) => node.getAttribute(name) as string)
				.filter((address) => {
					const { host, pathname } = new URL(address, `http://site${BELOW}${path.slice(1)}`);
					if (host !== 'site') return false;
					return !pathname.startsWith(BELOW) || !existsSync(fileBehind(pathname));
				})
				.map((address) => `${name}="${address}"`),
		);
		expect(wrong).toEqual([]);
	});

	test('its islands know the path', () => {
		const told = page
			.querySelectorAll('astro-island')
			.flatMap((one) => [...(one.getAttribute('props') ?? '').matchAll(/"base":\[0,"([^"]*)"/g)])
			.map(([, base]) => base);
		expect(new Set(told)).toEqual(new Set(told.length > 0 ? [BELOW] : []));
	});

	test('its own address is that of the site and the path', () => {
		const own = page.querySelector('link[rel=canonical]')?.getAttribute('href');
		expect(own).toBe(`https://guide.example${BELOW}${path.slice(1)}`.replace(/404\.html$/, '404/'));
	});
});

test('links of the Markdown copies and the lists lead below the path', () => {
	const copy = readFileSync(join(DIST_BELOW, 'concepts/bgp/index.md'), 'utf8');
	expect(copy).toContain(`](https://guide.example${BELOW}concepts/`);
	const list = readFileSync(join(DIST_BELOW, 'llms.txt'), 'utf8');
	expect(list).toContain('## Concepts');
	for (const [, to = ''] of list.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm))
		expect(existsSync(join(DIST_BELOW, to)), to).toBe(true);
});

test('the header file speaks of paths below the path only', () => {
	const rules = readFileSync(join(DIST_BELOW, '_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
	expect(rules.length).toBeGreaterThan(10);
	for (const rule of rules) expect(rule.startsWith(BELOW), rule).toBe(true);
});
