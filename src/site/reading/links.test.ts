import { expect, test } from 'vitest';
import { Links } from './links.ts';

const pages = [
	{ path: '/', main: '<h1 id="top">Start</h1>' },
	{ path: '/concepts/bgp/', main: '<h2 id="full-mesh">Full mesh</h2>' },
];

/** What is wrong with a link of the page `/concepts/ipam/`. */
function from(href: string, base = '/'): string[] {
	const links = new Links(base);
	for (const page of [...pages, { path: '/concepts/ipam/', main: `<a href="${href}">x</a>` }])
		links.add(page);
	return links.broken((path) => path === '/tables/networking-options.json');
}

test.each([
	'/',
	'/concepts/bgp/',
	'../bgp/#full-mesh',
	'/concepts/bgp/?platform=azure#full-mesh',
	'/tables/networking-options.json',
	'https://example.org/gone',
	'#',
])('%s leads somewhere', (href) => {
	expect(from(href)).toEqual([]);
});

test.each([
	['/concepts/bpg/', '/concepts/ipam/: "/concepts/bpg/" leads to no page'],
	['/concepts/bgp', '"/concepts/bgp" leads to no page'],
	['/concepts/bgp/#mesh', '"/concepts/bgp/#mesh" names no place on /concepts/bgp/'],
	['#gone', '"#gone" names no place on /concepts/ipam/'],
	['/tables/gone.json', 'leads to no page'],
])('%s is reported with the page that holds it', (href, message) => {
	expect(from(href)).toEqual([expect.stringContaining(message)]);
});

test('below a path every link stays below it', () => {
	const below = (href: string) => from(href, '/guide/');
	for (const href of ['/guide/', '/guide/concepts/bgp/#full-mesh', '../bgp/', '#'])
		expect(below(href)).toEqual([]);
	expect(below('/concepts/bgp/')).toEqual([
		'/concepts/ipam/: "/concepts/bgp/" leads out of /guide/',
	]);
	expect(below('/guide/gone/')).toEqual(['/concepts/ipam/: "/guide/gone/" leads to no page']);
	expect(below('/guide/concepts/bgp/#gone')).toHaveLength(1);
});
