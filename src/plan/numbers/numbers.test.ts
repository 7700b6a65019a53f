import { expect, test } from 'vitest';
import { poolNumbers } from './blocks.ts';
import type { Calculated } from './figure.ts';
import {
	meshNumbers,
	meshSessions,
	reflectorNumbers,
	reflectorSessions,
	sessionRows,
} from './sessions.ts';
import { typhaNumbers, typhaReplicas } from './typha.ts';
import { vpcPodNumbers, vpcPods, vpcPodsOf } from './vpc-pods.ts';

const values = ({ figures }: Calculated) =>
	Object.fromEntries(figures.map(({ id, value }) => [id, Number(value)]));

test.each([
	['10.0.0.0/20', 26, 64],
	['10.48.0.0/16', 26, 1024],
	['10.0.0.0/26', 26, 1],
	['10.0.0.0/12', 32, 1_048_576],
	['fd00::/112', 122, 1024],
])('%s holds blocks of /%i: %i', (pool, block, blocks) => {
	expect(values(poolNumbers(pool, block, 30)).blocks).toBe(blocks);
});

test('a block of the default size holds 64 addresses, in both families', () => {
	expect(values(poolNumbers('10.0.0.0/16', 26, 30))['block-addresses']).toBe(64);
	expect(values(poolNumbers('fd00::/64', 122, 30))['block-addresses']).toBe(64);
});

test('a pool serves as many nodes as it has blocks for their pods', () => {
	expect(values(poolNumbers('10.0.0.0/20', 26, 64))).toMatchObject({
		'node-blocks': 1,
		'nodes-served': 64,
		addresses: 4096,
		'node-most': 1280,
	});
	expect(values(poolNumbers('10.0.0.0/20', 26, 65))).toMatchObject({
		'node-blocks': 2,
		'nodes-served': 32,
	});
	// Windows reserves four addresses of each block.
	expect(values(poolNumbers('10.0.0.0/20', 26, 61, true))['node-blocks']).toBe(2);
	expect(values(poolNumbers('10.0.0.0/20', 26, 60, true))['node-blocks']).toBe(1);
});

test('blocks that Windows reserves as a whole hold no pods', () => {
	expect(poolNumbers('10.0.0.0/20', 31, 1, true).faults.map((one) => one.message)).toEqual([
		'Pods per node: received “1”, expected at most 0: one node may hold 20 blocks of 0 usable addresses.',
	]);
});

test('pools of IPv6 are counted exactly', () => {
	const { figures } = poolNumbers('fd00::/8', 122, 30);
	expect(figures.find(({ id }) => id === 'addresses')?.value).toBe(2n ** 120n);
});

test.each([
	['10.0.0.0', 26, 30, 'Pool: received “10.0.0.0”, expected a range such as 10.48.0.0/16.'],
	['10.0.0.0/16', 19, 30, 'Block size: received “19”, expected a whole number from 20 to 32.'],
	['10.0.0.0/16', 33, 30, 'Block size: received “33”, expected a whole number from 20 to 32.'],
	['10.0.0.0/24', 23, 30, 'Block size: received “23”, expected a whole number from 24 to 32.'],
	['fd00::/64', 115, 30, 'Block size: received “115”, expected a whole number from 116 to 128.'],
	['10.0.0.0/16', 26, 0, 'Pods per node: received “0”, expected a whole number from 1 to 10000.'],
	[
		'10.0.0.0/16',
		26,
		1281,
		'Pods per node: received “1281”, expected at most 1280: one node may hold 20 blocks of 64 usable addresses.',
	],
])('%s with blocks of /%i for %i pods is refused', (pool, block, pods, message) => {
	expect(poolNumbers(pool, block, pods).faults.map((one) => one.message)).toEqual([message]);
});

test.each([
	[1, 0],
	[2, 1],
	[4, 6],
	[10, 45],
	[50, 1225],
	[100, 4950],
	[200, 19_900],
	[1000, 499_500],
])('a mesh of %i nodes holds %i sessions', (nodes, sessions) => {
	expect(meshSessions(nodes)).toBe(sessions);
	expect(values(meshNumbers(nodes))).toEqual({ mesh: sessions, 'mesh-node': nodes - 1 });
});

test.each([
	[10, 2, 2, 17],
	[100, 2, 2, 197],
	[100, 3, 2, 197],
	[300, 4, 2, 598],
	[1000, 4, 2, 1998],
])('%i nodes with %i reflectors, %i for each: %i sessions', (nodes, reflectors, each, sessions) => {
	expect(reflectorSessions(nodes, reflectors, each)).toBe(sessions);
	expect(values(reflectorNumbers(nodes, reflectors, each)).reflected).toBe(sessions);
});

test('each session of a small cluster, counted one by one', () => {
	for (const [nodes, reflectors, each] of [
		[5, 2, 2],
		[6, 3, 2],
		[7, 3, 1],
	] as const) {
		const pairs = new Set<string>();
		for (let node = 0; node < nodes; node++) {
			for (let k = 0; k < reflectors; k++) {
				const peer = node < reflectors ? k : (node + k) % reflectors;
				if (peer !== node && (node < reflectors || k < each))
					pairs.add([node, peer].sort().join('-'));
			}
		}
		expect(reflectorSessions(nodes, reflectors, each)).toBe(pairs.size);
	}
});

test('the chart leaves out clusters that are all reflectors', () => {
	expect(sessionRows([2, 10, 100], 2, 2)).toEqual([
		{ nodes: 10, mesh: 45, reflected: 17 },
		{ nodes: 100, mesh: 4950, reflected: 197 },
	]);
});

test('session counts outside their range are refused by name', () => {
	expect(meshNumbers(0).faults[0]?.message).toBe(
		'Nodes: received “0”, expected a whole number from 1 to 5000.',
	);
	expect(meshNumbers(2.5).faults).toHaveLength(1);
	expect(reflectorNumbers(10, 10, 2).faults.map(({ parameter }) => parameter)).toEqual([
		'reflectors',
	]);
	expect(reflectorNumbers(10, 2, 3).faults.map(({ message }) => message)).toEqual([
		'Reflectors for each node: received “3”, expected a whole number from 1 to 2.',
	]);
});

test.each([
	[1, 1],
	[2, 1],
	[3, 2],
	[4, 2],
	[5, 3],
	[199, 3],
	[200, 3],
	[399, 3],
	[400, 4],
	[1000, 7],
])('the operator runs for %i nodes Typhas: %i', (nodes, copies) => {
	expect(typhaReplicas(nodes)).toBe(copies);
	expect(values(typhaNumbers(nodes))).toEqual({ typha: copies });
});

test.each([
	['t3.small', 11],
	['t3.medium', 17],
	['m5.large', 29],
	['m5.xlarge', 58],
	['c5.4xlarge', 234],
	['m5.24xlarge', 737],
])('the Amazon VPC CNI gives a %s pods: %i', (type, pods) => {
	expect(values(vpcPodsOf(type))).toEqual({ 'vpc-pods': pods });
});

test('pods follow from interfaces and addresses as published', () => {
	expect(vpcPods(3, 6)).toBe(17);
	expect(vpcPods(15, 50)).toBe(737);
	expect(values(vpcPodNumbers(3, 4))).toEqual({ 'vpc-pods': 11 });
	expect(vpcPodNumbers(0, 4).faults).toHaveLength(1);
});

test('a type that was not read is refused, never guessed', () => {
	expect(vpcPodsOf('m7g.large')).toEqual({
		figures: [],
		faults: [
			expect.objectContaining({
				received: 'm7g.large',
				expected: 'one of: t3.small, t3.medium, m5.large, m5.xlarge, c5.4xlarge, m5.24xlarge',
			}),
		],
	});
});

test('each figure says how it was computed and from what', () => {
	for (const { figures } of [
		poolNumbers('10.0.0.0/16', 26, 30),
		meshNumbers(50),
		reflectorNumbers(50, 2, 2),
		typhaNumbers(50),
		vpcPodsOf('t3.small'),
	]) {
		expect(figures.length).toBeGreaterThan(0);
		for (const figure of figures) {
			expect(figure.formula).not.toBe('');
			expect(figure.unit).not.toBe('');
			expect(figure.sources.length).toBeGreaterThan(0);
		}
	}
});
