import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate, givenWords, initialTexts } from './calculator.ts';
import { type CalculatorKind, calculators } from './calculators/index.ts';
import { growth } from './growth.ts';

const asked = (kind: CalculatorKind, texts: Record<string, string> = {}) =>
	calculate(calculators[kind], { ...initialTexts(calculators[kind]), ...texts });
const values = (kind: CalculatorKind, texts: Record<string, string> = {}) =>
	Object.fromEntries(asked(kind, texts).figures.map(({ id, value }) => [id, Number(value)]));
const messages = (kind: CalculatorKind, texts: Record<string, string>) =>
	asked(kind, texts).faults.map(({ message }) => message);

test('each calculator has a result before anybody changes it, and tells some of it', () => {
	for (const [kind, { told }] of Object.entries(calculators)) {
		const { figures, faults } = asked(kind as CalculatorKind);
		expect(faults).toEqual([]);
		expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining([...told]));
	}
	expect(values('sessions')).toMatchObject({ mesh: 4950, reflected: 197 });
	expect(values('pool')).toMatchObject({ blocks: 1024, 'node-blocks': 2, 'nodes-served': 512 });
	expect(values('vpc-pods')).toEqual({ 'vpc-pods': 29 });
	expect(values('typha')).toEqual({ typha: 3 });
	expect(values('mtu')).toEqual({
		none: 1500,
		ipip: 1480,
		'vxlan-ipv4': 1450,
		'vxlan-ipv6': 1430,
		'wireguard-ipv4': 1440,
		'wireguard-ipv6': 1420,
	});
});

test.each([
	['9000', 'no', [9000, 8980, 8950, 8930, 8940, 8920]],
	['9001', 'no', [9001, 8981, 8951, 8931, 8941, 8921]],
	['1460', 'no', [1460, 1440, 1410, 1390, 1400, 1380]],
	['1450', 'no', [1450, 1430, 1400, 1380, 1390, 1370]],
	['1500', 'yes', [1500, 1480, 1450, 1430, 1340, 1320]],
])('the MTUs of pods on a link of %s, on AKS: %s', (link, aks, expected) => {
	expect(Object.values(values('mtu', { link, aks }))).toEqual(expected);
});

test('eBPF takes the value of VXLAN, and what IPv6 refuses is said', () => {
	expect(values('mtu', { ebpf: 'yes' })).toMatchObject({ none: 1450, ipip: 1450 });
	const [small] = asked('mtu', { link: '1340' }).figures.filter(({ id }) => id === 'vxlan-ipv6');
	expect(small).toMatchObject({
		value: 1270,
		label: 'VXLAN over IPv6: too small, IPv6 needs 1280',
	});
});

test('what is typed is computed, spaces apart', () => {
	expect(values('sessions', { nodes: ' 1000 ', reflectors: '4', each: '2' })).toMatchObject({
		mesh: 499_500,
		reflected: 1998,
	});
	expect(values('pool', { pool: '10.0.0.0/20', pods: '61', windows: 'yes' })).toMatchObject({
		'nodes-served': 32,
	});
	expect(values('vpc-pods', { type: 'other', interfaces: '15', addresses: '50' })).toEqual({
		'vpc-pods': 737,
	});
});

test.each([
	['sessions', 'nodes', '', 'Nodes: received nothing, expected a whole number from 2 to 5000.'],
	['sessions', 'nodes', '1e3', 'Nodes: received “1e3”, expected a whole number from 2 to 5000.'],
	[
		'sessions',
		'reflectors',
		'100',
		'Route reflectors: received “100”, expected a whole number from 1 to 99.',
	],
	[
		'sessions',
		'each',
		'3',
		'Reflectors for each node: received “3”, expected a whole number from 1 to 2.',
	],
	['pool', 'pool', 'pods', 'Pool: received “pods”, expected a range such as 10.48.0.0/16.'],
	['pool', 'block', 'x', 'Block size: received “x”, expected a whole number.'],
	['pool', 'block', '8', 'Block size: received “8”, expected a whole number from 20 to 32.'],
	['typha', 'nodes', '-1', 'Nodes: received “-1”, expected a whole number from 1 to 5000.'],
] as const)('%s: %s of “%s” is refused', (kind, id, text, message) => {
	expect(messages(kind, { [id]: text })).toEqual([message]);
});

test('an input that is not asked for is not judged', () => {
	expect(messages('vpc-pods', { interfaces: 'many' })).toEqual([]);
	expect(messages('vpc-pods', { type: 'other', interfaces: 'many' })).toEqual([
		'Network interfaces: received “many”, expected a whole number from 1 to 100.',
	]);
});

test('a result says what it is for, without what was not asked', () => {
	const { 'vpc-pods': vpc, sessions } = calculators;
	expect(givenWords(vpc, initialTexts(vpc))).toBe('Instance type: m5.large');
	expect(givenWords(sessions, initialTexts(sessions))).toBe(
		'Nodes: 100; Route reflectors: 2; Reflectors for each node: 2',
	);
});

test('whatever is typed gives a result or a fault of one of the inputs, and nothing throws', () => {
	for (const calculator of Object.values(calculators)) {
		const ids = calculator.inputs.map(({ id }) => id);
		const text = fc.oneof(fc.string(), fc.nat({ max: 6000 }).map(String), fc.constant('fd00::/64'));
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...ids), text), (texts) => {
				const { figures, faults } = calculate(calculator, {
					...initialTexts(calculator),
					...texts,
				});
				expect(figures.length + faults.length).toBeGreaterThan(0);
				for (const { parameter } of faults) expect(ids).toContain(parameter);
			}),
		);
	}
});

test.each([
	[2, 10],
	[10, 10],
	[11, 20],
	[100, 100],
	[101, 200],
	[450, 500],
	[501, 1000],
	[5000, 5000],
])('the chart around %i nodes ends at %i', (nodes, top) => {
	const { rows, ...all } = growth(nodes, 1, 1);
	expect(all.top).toBe(top);
	expect(rows.at(-1)).toMatchObject({ nodes: top, mesh: all.most });
	expect(rows.length).toBeGreaterThan(8);
});
