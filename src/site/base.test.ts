import { expect, test } from 'vitest';
import { baseFrom } from './base.ts';

test.each([
	['', '/'],
	['/', '/'],
	['/guide/', '/guide/'],
	['guide', '/guide/'],
	['/networking/guide', '/networking/guide/'],
])('BASE=%s is %s', (value, base) => {
	expect(baseFrom(value)).toBe(base);
});

test.each(['https://guide.example/', 'C:/guide/', '/a//b/', '/two words/', '/guide/?x'])(
	'BASE=%s is refused with what was received',
	(value) => {
		expect(() => baseFrom(value)).toThrow(`BASE: received "${value}", expected a path`);
	},
);
