import { describe, expect, test } from 'vitest';
import { narrow } from '../decision/index.ts';
import { choiceOf } from '../guide/choice.ts';
import { forwarding } from '../guide/networking-options/forwarding.ts';
import { type VariantId, variants } from '../guide/networking-options/variants.ts';
import { tableById } from '../guide/tables.ts';
import { situations, topologies } from './pictures.ts';
import { topologyOf } from './topology-of.ts';
import type { Situation } from './types.ts';

const hop = (variant: VariantId, situation: Situation, i: number) =>
	topologyOf(variant, situation).hops[i];
/** What a packet is between the nodes: its bytes, and each header’s. */
const between = (variant: VariantId, situation: Situation) => {
	const found = hop(variant, situation, 1);
	return {
		how: found?.how,
		bytes: found?.packet.bytes,
		headers: found?.packet.layers.map(({ name, bytes }) => `${name} ${bytes}`),
		carries: found?.packet.layers[0]?.carries,
	};
};

describe('the packet between the nodes, on the link that it has by default', () => {
	test('VXLAN adds 50 bytes in UDP 4789: IPv4, UDP, VXLAN and an inner Ethernet header', () => {
		expect(between('calico-vxlan-always', 'across-subnets')).toEqual({
			how: 'tunnel',
			bytes: 1500,
			headers: ['IPv4 20', 'UDP 8', 'VXLAN 8', 'Ethernet 14', 'IPv4 20'],
			carries: 'UDP 4789',
		});
		expect(hop('calico-vxlan-always', 'across-subnets', 0)?.packet.bytes).toBe(1450);
	});

	test('IP in IP adds 20 bytes as IP protocol 4', () => {
		expect(between('calico-ipip-always', 'one-subnet')).toEqual({
			how: 'tunnel',
			bytes: 1500,
			headers: ['IPv4 20', 'IPv4 20'],
			carries: 'IP protocol 4',
		});
		expect(hop('calico-ipip-always', 'one-subnet', 0)?.packet.bytes).toBe(1480);
	});

	test('flannel’s VXLAN is on port 8472', () => {
		expect(between('flannel', 'across-subnets')).toMatchObject({
			how: 'tunnel',
			carries: 'UDP 8472',
		});
	});

	test.each(['calico-vxlan-cross-subnet', 'calico-ipip-cross-subnet'] as const)(
		'%s wraps across subnets only, and its pods keep the smaller MTU inside one',
		(variant) => {
			expect(hop(variant, 'across-subnets', 1)?.how).toBe('tunnel');
			const inside = hop(variant, 'one-subnet', 1);
			expect(inside).toMatchObject({ how: 'plain', from: 'host-1', to: 'host-2' });
			expect(inside?.packet.bytes).toBe(variant.includes('vxlan') ? 1450 : 1480);
		},
	);

	// AWS and Google have links of their own (fact sheet, 3.4).
	test.each([
		['calico-bgp-peered', 1500],
		['aws-vpc-cni', 9001],
		['aws-vpc-cni-prefix', 9001],
		['azure-cni', 1500],
		['azure-cni-overlay', 1500],
		['azure-host-local', 1500],
		['gcp', 1460],
	] as const)('%s adds nothing, in a subnet and across, to packets of %i', (variant, bytes) => {
		for (const situation of ['one-subnet', 'across-subnets'] as const) {
			expect(between(variant, situation)).toEqual({
				how: 'plain',
				bytes,
				headers: ['IPv4 20'],
				carries: undefined,
			});
		}
	});
});

test('plain packets that no router knows are lost across subnets', () => {
	const { hops, steps } = topologyOf('calico-l2-no-peer', 'across-subnets');
	expect(hops.map(({ how }) => how)).toEqual(['plain', 'plain', 'lost']);
	expect(steps[2]).toContain('lost');
});

test('a pod is reached from outside in exactly the variants that the table calls routable', () => {
	const reached = variants
		.filter(({ id }) => !topologyOf(id, 'from-outside').hops.some(({ how }) => how === 'lost'))
		.map(({ id }) => id);
	expect(reached).toEqual([
		'calico-bgp-peered',
		'aws-vpc-cni',
		'aws-vpc-cni-prefix',
		'azure-cni',
		// From inside the VNet’s subnet, and the picture says so.
		'azure-host-local',
		'gcp',
	]);
	const { variants: narrowed } = narrow(choiceOf(tableById('networking-options')), {
		routable: 'required',
	});
	const routable = variants.filter(({ id }) => narrowed[id]?.status !== 'ruled-out');
	expect(routable.map(({ id }) => id)).toEqual(reached.filter((id) => id !== 'azure-host-local'));
	expect(topologyOf('azure-host-local', 'from-outside').steps.join(' ')).toContain('subnet only');
});

test('who tells whom: BGP on TCP 179 between nodes or with routers, a cloud’s routes, or nobody', () => {
	const sessions = (variant: VariantId) =>
		topologyOf(variant, 'across-subnets').sessions.map(
			({ kind, from, to, lines }) => `${kind} ${from} ${to}: ${lines.join(', ')}`,
		);
	expect(sessions('calico-ipip-cross-subnet')).toEqual(['bgp host-1 host-2: BGP, TCP 179']);
	expect(sessions('calico-bgp-peered')).toEqual([
		'bgp host-1 carrier: BGP, TCP 179',
		'bgp carrier host-2: BGP, TCP 179',
	]);
	expect(sessions('calico-vxlan-cross-subnet')).toEqual([]);
	expect(sessions('azure-cni-overlay')).toEqual([
		'cloud-route host-1 carrier: cloud route, 10.244.1.0/24',
		'cloud-route carrier host-2: cloud route, 10.244.2.0/24',
	]);
	expect(sessions('aws-vpc-cni-prefix')[0]).toContain('interface has, 10.0.1.96/28');
});

describe.each(topologies.map((one) => [one.id, one] as const))('%s', (_, topology) => {
	const { frames, stations, sessions, hops, steps } = topology;
	const known = stations.map(({ id }) => id);

	test('names only what it has', () => {
		expect(new Set(known).size).toBe(known.length);
		for (const { within } of [...frames, ...stations]) {
			if (within) expect(frames.map(({ id }) => id)).toContain(within);
		}
		for (const { from, to } of [...hops, ...sessions]) {
			expect(known).toEqual(expect.arrayContaining([from, to]));
		}
	});

	test('is a way without a gap, told step by step', () => {
		for (const [i, { from }] of hops.entries()) if (i > 0) expect(from).toBe(hops[i - 1]?.to);
		expect(hops.slice(0, -1).map(({ how }) => how)).not.toContain('lost');
		expect(steps.slice(0, hops.length)).toEqual(hops.map(({ words }) => words));
		expect(steps.length).toBeGreaterThan(2);
		expect(sessions.length + hops.length).toBeGreaterThan(1);
	});
});

test('there is a picture of every variant in every situation', () => {
	expect(Object.keys(forwarding)).toEqual(variants.map(({ id }) => id));
	expect(topologies).toHaveLength(variants.length * situations.length + 4);
});
