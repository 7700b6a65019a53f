import { expect, test } from 'vitest';
import { checkProse, faultsIn } from './check-prose.ts';

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;

test('the book names only what exists', () => {
	expect(() => checkProse('content')).not.toThrow();
});

test.each([
	[
		'a figure',
		'<Fact id="vxlan-overhed" />',
		'<Fact id>: received "vxlan-overhed", expected one of: vxlan-',
	],
	['a word', 'see <Term id="bgpp">BGP</Term>', '<Term id>: received "bgpp", expected one of: '],
	[
		'a table',
		'<DecisionTable table="options" />',
		'<DecisionTable table>: received "options", expected one of: networking-options',
	],
	[
		'an option',
		'<OptionFacts option="calico-vxlam" />',
		'<OptionFacts option>: received "calico-vxlam", expected one of: calico-bgp-peered',
	],
	[
		'a table of a worked case',
		'<Example table="options" title="One" when={{}} then={{ fits: [] }} sources={["mtu"]} />',
		'<Example>.table: received "options", expected one of networking-options',
	],
	[
		'a variant of a manifest',
		'<Manifest variant="calico-bgp" file="peers.yaml" />',
		'<Manifest>.variant: received "calico-bgp", expected one of: calico-bgp-peered',
	],
	[
		'a parameter of a manifest',
		`<Manifest variant="calico-bgp-peered" file="peers.yaml" parameters={{ mtu: '1400' }} />`,
		'<Manifest>.parameters.mtu: unknown, expected one of: ',
	],
	[
		'a calculator',
		'<Calculator kind="pools" />',
		'<Calculator kind>: received "pools", expected one of: ',
	],
	['no id at all', '<Fact />', '<Fact id>: received ""'],
])(
	'%s that does not exist is named with file and line, what was received and what exists',
	(_, use, message) => {
		const [fault = ''] = faultsIn('content/a.mdx', page(`First line.\n\n${use}`));
		expect(fault).toContain(`content/a.mdx:7: ${message}`);
	},
);

test('every fault of a page is found, over several lines, and code is left alone', () => {
	const body =
		'<Term\n\tid="nowhere">x</Term>\n\n```mdx\n<Fact id="in-code" />\n```\n\n`<Fact id="inline" />` <Fact id="after" />';
	expect(faultsIn('p.mdx', page(body)).map((fault) => fault.split(': ')[0])).toEqual([
		'p.mdx:5',
		'p.mdx:12',
	]);
});

test('MDX that cannot be read is a fault with file and line', () => {
	expect(faultsIn('p.mdx', page('<Term id="bgp">'))).toEqual([
		expect.stringMatching(/^p\.mdx:5:1: .*closing tag/),
	]);
});
