import { expect, test } from 'vitest';
import { sources } from '../guide/sources.ts';
import { sourceUses } from './source-uses.ts';

const page = (path: string, text: string) => ({ path, title: path, text });

test('a page uses what it links and what its figures rest on, each page once', () => {
	const uses = sourceUses([
		page('a/', `The [docs](${sources.bgp.address}#full-mesh) and [again](${sources.bgp.address}).`),
		page('b/', 'A port: <Fact id="bgp-port" />, and <Fact\n\tid="bgp-port" />.'),
		page('c/', 'Nothing.'),
	]);
	expect(uses.bgp?.pages.map((one) => one.path)).toEqual(['a/']);
	// FACTS: TCP 179 is from the page on requirements.
	expect(uses.requirements?.pages.map((one) => one.path)).toEqual(['b/']);
	expect(uses.encryption?.pages).toEqual([]);
});

test('a page uses what its worked cases rest on', () => {
	const uses = sourceUses([page('a/', "<Example\n\tsources={['bgp', 'mtu']}\n/>")]);
	expect(uses.bgp?.pages.map((one) => one.path)).toEqual(['a/']);
	expect(uses.mtu?.pages.map((one) => one.path)).toEqual(['a/']);
});

test('the statements of a plan count as written', () => {
	const uses = sourceUses([page('plan/', "{ text: 'x', sources: ['bgp',\n\t'mtu'] }")]);
	expect(uses.mtu?.pages.map((one) => one.path)).toEqual(['plan/']);
});

test('an address that only begins like a source’s is not that source', () => {
	const uses = sourceUses([page('a/', `[other](${sources.bgp.address}-filters)`)]);
	expect(uses.bgp?.pages).toEqual([]);
});

test('a table uses the sources of its rules and of its assumptions', () => {
	const uses = sourceUses([]);
	expect(uses['thread-offload']?.tables).toContain('Symptoms and causes');
	expect(uses['route-design']?.tables).toContain('BGP topology');
	expect(uses['flannel-mtu']?.tables).not.toContain('BGP topology');
});
