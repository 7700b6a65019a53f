import { expect, test } from 'vitest';
import { pageFaultsIn } from './check-pages.ts';

const described =
	'description: "What a reader finds on this page, said in one sentence of some length."';
const faults = (mdx: string, file = 'content/concepts/bgp.mdx') => pageFaultsIn({ file, mdx });

test('a page with a description and a source is sound', () => {
	expect(faults(`---\n${described}\n---\nSee [docs](https://docs.example/).`)).toEqual([]);
	expect(faults(`---\n${described}\n---\n<DecisionTable table="overhead" />`)).toEqual([]);
});

test('a missing description and a missing source are both named', () => {
	expect(faults('---\ndescription: Short.\n---\nSee [BGP](/concepts/bgp/).')).toEqual([
		expect.stringContaining('received the description “Short.”'),
		expect.stringContaining('received no source'),
	]);
});

test('a page that states nothing of the domain needs no source', () => {
	expect(faults(`---\n${described}\n---\n`, 'content/index.mdx')).toEqual([]);
	expect(faults(`---\n${described}\n---\n`, 'content/other/index.mdx')).toHaveLength(1);
});
