import { expect, test } from 'vitest';
import { headerFile } from './header-file.ts';

const parts = [
	{ name: '_astro', isFolder: true },
	{ name: 'concepts', isFolder: true },
	{ name: 'index.html', isFolder: false },
	{ name: 'sw.js', isFolder: false },
];

test('hashed files are kept, all others are asked for, and every path has the security headers', () => {
	const rules = headerFile(parts, '/guide/').trim().split('\n\n');
	expect(rules[0]).toMatch(/^\/guide\/\*\n {2}Content-Security-Policy: frame-ancestors 'none';/);
	expect(rules.slice(1)).toEqual([
		'/guide/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
		'/guide/concepts/*\n  Cache-Control: no-cache',
		'/guide/\n  Cache-Control: no-cache',
		'/guide/sw.js\n  Cache-Control: no-cache',
	]);
});

test('it stays within what hosts read: a hundred rules, two thousand characters in a line', () => {
	const many = Array.from({ length: 60 }, (_, i) => ({ name: `part-${i}`, isFolder: true }));
	const text = headerFile(many, '/a/long/path/to/the/guide/');
	expect(text.split('\n\n').length).toBeLessThanOrEqual(100);
	expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
});
