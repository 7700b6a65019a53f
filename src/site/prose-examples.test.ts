import { expect, test } from 'vitest';
import { examples } from '../guide/examples/index.ts';
import { decisions, tables } from '../guide/tables.ts';
import { reports } from '../plan/reports.ts';
import { componentsIn } from './components-in.ts';
import { examplesAmong, proseExamples } from './prose-examples.ts';

const found = (...cases: string[]) => {
	const mdx = `---\ntitle: A page\n---\n\nFirst line.\n\n${cases.join('\n\n')}\n`;
	return examplesAmong('content/a.mdx', componentsIn('content/a.mdx', mdx));
};
const racks = `<Example
	table="networking-options"
	title="Two racks, no BGP on the routers"
	when={{ platform: 'on-prem', subnets: 'several', 'router-bgp': 'no' }}
	then={{ ruledOut: { 'calico-l2-no-peer': ['plain-routes-end-at-the-subnet'] } }}
	sources={['best-networking']}
/>`;

test('a case that holds is collected as it is written, with its place as its id', () => {
	expect(found(racks)).toEqual({
		faults: [],
		examples: [
			{
				id: 'content/a.mdx:7',
				table: 'networking-options',
				title: 'Two racks, no BGP on the routers',
				when: { platform: 'on-prem', subnets: 'several', 'router-bgp': 'no' },
				then: { ruledOut: { 'calico-l2-no-peer': ['plain-routes-end-at-the-subnet'] } },
				sources: ['best-networking'],
			},
		],
	});
});

test('what is left out is answered as usual where the case says so, and what it says stays', () => {
	const [example] = found(
		`<Example table="flannel-backends" title="One" usual when={{ 'platform-kind': 'on-prem', l2: 'yes', nodes: 'more', windows: 'yes' }} then={{ fits: ['vxlan', 'host-gw'] }} sources={['flannel-backends']} />`,
	).examples;
	expect(example?.when).toEqual({
		'platform-kind': 'on-prem',
		l2: 'yes',
		nodes: 'more',
		windows: 'yes',
		forwarding: 'by-flannel',
		encryption: 'not-needed',
		'ip-family': 'ipv4',
		'udp-8472': 'passes',
		'udp-51820': 'passes',
		'ip-protocol-4': 'passes',
	});
});

test('a wrong result is told with file and line and every difference, variants and reasons', () => {
	const wrong = racks.replace(
		/then=.*/,
		"then={{ fits: ['flannel'], status: { 'calico-vxlan-always': 'ruled-out', 'calico-l2-no-peer': 'ruled-out' }, ruledOut: { 'calico-bgp-peered': ['tcp-179-blocked'] } }}",
	);
	const { examples, faults } = found(racks, wrong.replace('Two racks', 'Three racks'));
	expect(examples).toHaveLength(1);
	expect(faults).toEqual([
		[
			'content/a.mdx:15: <Example>.then: the table "networking-options" says otherwise:',
			'fits: expected flannel; received none',
			'status of "calico-vxlan-always": expected ruled-out; received possible',
			'ruledOut of "calico-bgp-peered": expected tcp-179-blocked; received peering-needs-the-routers',
		].join('\n    '),
	]);
});

test('a wrong output is told, and answers that cannot occur together are', () => {
	const use = (when: string, bytes: number) =>
		`<Example table="overhead" title="One" when={${when}} then={{ bytes: ${bytes} }} sources={['mtu']} />`;
	const plain = "encapsulation: 'ipip', wireguard: 'off', provider: 'other', dataplane: 'iptables'";
	expect(found(use(`{ ${plain}, 'ip-family': 'ipv4' }`, 20)).faults).toEqual([]);
	expect(found(use(`{ ${plain}, 'ip-family': 'ipv4' }`, 50)).faults[0]).toContain(
		'output of "bytes": expected 50; received 20',
	);
	expect(found(use(`{ ${plain}, 'ip-family': 'ipv6' }`, 20)).faults[0]).toMatch(
		/contradicts: expected none; received \S+/,
	);
});

test.each([
	['table', ['"networking-options"', '"options"'], '.table: received "options", expected one of n'],
	['question', ['subnets:', 'moon:'], '.when: received "moon", expected one of platform, windows'],
	[
		'answer',
		["'several'", "'many'"],
		'.when.subnets: received "many", expected one of one, several',
	],
	['number', ["'several'", '2'], '.when.subnets: received 2, expected one of one, several'],
	[
		'variant',
		["'calico-l2-no-peer'", 'moon'],
		'.then.ruledOut: received "moon", expected one of c',
	],
	[
		'exclusion',
		['plain-routes-end-at-the-subnet', 'moon'],
		'.then.ruledOut.calico-l2-no-peer: received "moon", expected one of ',
	],
	['source', ["'best-networking'", "'moon'"], '.sources: received "moon", expected one of '],
	[
		'attribute',
		['sources=', 'tables={[]} sources='],
		': received "tables", expected table, title,',
	],
	[
		'spread',
		['sources=', '{...moon} sources='],
		': received "...moon", expected table, title, when',
	],
	['name', ["'several'", 'moon'], '.when: moon is not defined, expected plain data'],
] as const)(
	'an unknown %s is named with file and line, and what is allowed',
	(_, change, message) => {
		expect(found(racks.replace(change[0], change[1])).faults).toEqual([
			expect.stringContaining(`content/a.mdx:7: <Example>${message}`),
		]);
	},
);

test.each([
	['no answers', /\twhen=.*\n/, '.when: received nothing, expected: answers by question'],
	['no result', /\tthen=.*\n/, '.then: received nothing, expected: what is expected, as an object'],
	['no source', /\tsources=.*\n/, '.sources: received nothing, expected: '],
	['no title', /\ttitle=.*\n/, '.title: received nothing, expected: some text'],
])('a case with %s is refused', (_, left, message) => {
	expect(found(racks.replace(left, '')).faults).toEqual([
		expect.stringContaining(`content/a.mdx:7: <Example>${message}`),
	]);
});

test('a case that expects nothing, and usual answers where there are none, are refused', () => {
	expect(found(racks.replace(/then=.*/, 'then={{}}')).faults[0]).toContain('at least one thing');
	expect(
		found(
			`<Example table="overhead" title="One" usual when={{}} then={{ bytes: 0 }} sources={['mtu']} />`,
		).faults,
	).toEqual([expect.stringContaining('<Example>.usual: received true, expected a table whose')]);
});

test('a title that stands twice on a page is told with both lines', () => {
	expect(found(racks, racks).faults).toEqual([
		expect.stringMatching(/^content\/a\.mdx:15: <Example>\.title: received "Two racks, .*line 7 /),
	]);
});

test('each table has cases in the prose that exercise it', () => {
	const ids = [...tables, ...decisions].map(({ id }) => id);
	for (const { id, exercised, examples } of reports(proseExamples())) {
		expect(ids).toContain(id);
		expect(examples, id).toBeGreaterThan(0);
		expect(exercised, id).toBeGreaterThan(0);
	}
});

test('with the cases of the prose, no table has a fault, and no small mistake would go unnoticed', () => {
	const prose = proseExamples();
	const counted = reports([...examples, ...prose]);
	expect(counted).toHaveLength(6);
	for (const { id, examples: count, faults, mutants, exercised, rows } of counted) {
		expect(faults, id).toEqual([]);
		expect(mutants.unnoticed, id).toEqual([]);
		expect(exercised, id).toBe(rows);
		expect(count).toBe([...examples, ...prose].filter(({ table }) => table === id).length);
	}
});
