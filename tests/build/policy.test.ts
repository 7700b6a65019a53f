/** The policy of every built page, read with another parser than the one that wrote it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fileOf, pages } from '../pages.ts';

const parser = unified().use(rehypeParse);
const textOf = ({ children }: Element) =>
	children.map((child) => ('value' in child ? child.value : '')).join('');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inline = (page: Root, selector: string) =>
	[...new Set(selectAll(selector, page).map((one) => hashOf(textOf(one))))].sort();

describe.each(pages())('%s', (path) => {
	const page = parser.parse(readFileSync(fileOf(path), 'utf8'));
	const policies = selectAll('meta', page).filter(
		({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
	);
	const rules = new Map(
		String(policies[0]?.properties.content)
			.split('; ')
			.map((rule) => rule.split(' '))
			.map(([name = '', ...values]) => [name, values]),
	);

	test('has one policy, before all but its encoding', () => {
		expect(policies).toHaveLength(1);
		const [first, second] = selectAll('head > *', page);
		expect(first?.properties.charSet).toBe('utf-8');
		expect(second).toBe(policies[0]);
	});

	test('names its inline scripts and style elements, and no other', () => {
		const hashes = (rule: string) =>
			(rules.get(rule) ?? []).filter((value) => value.startsWith("'sha256-")).sort();
		expect(hashes('script-src')).toEqual(inline(page, 'script:not([src])'));
		expect(hashes('style-src-elem')).toEqual(inline(page, 'style'));
	});

	test('allows no other script, no other host, and no handler in an attribute', () => {
		expect(rules.get('default-src')).toEqual(["'none'"]);
		expect(rules.get('base-uri')).toEqual(["'none'"]);
		for (const [name, values] of rules) {
			const known = values.filter((value) => !value.startsWith("'sha256-"));
			const allowed = ["'self'", "'none'"];
			if (name === 'script-src') allowed.push("'wasm-unsafe-eval'");
			if (name === 'style-src-attr') allowed.push("'unsafe-inline'");
			if (name === 'img-src') allowed.push('data:');
			expect(allowed, name).toEqual(expect.arrayContaining(known));
		}
		const handlers = selectAll('*', page).flatMap(({ properties }) =>
			Object.keys(properties).filter((name) => /^on[A-Z]/.test(name)),
		);
		expect(handlers).toEqual([]);
	});
});
