import { describe, expect, test } from 'vitest';
import { variants } from '../guide/networking-options/variants.ts';
import { topologies } from './pictures.ts';
import { topologyOf } from './topology-of.ts';
import { onOtherLinks, wireOf, wireWords } from './wire.ts';
import { wireSvg } from './wire-svg.ts';

test('a VXLAN frame, from the outside in', () => {
	const wire = wireOf(topologyOf('calico-vxlan-always', 'across-subnets'));
	expect(wire.layers.map(({ name, bytes }) => `${name}: ${bytes}`)).toEqual([
		'Ethernet: 14',
		'IPv4, node to node: 20',
		'UDP, to port 4789: 8',
		'VXLAN: 8',
		'Ethernet, inner: 14',
		'IPv4, pod to pod: 20',
		'Payload, TCP header included: 1430',
	]);
	expect(wire).toMatchObject({ link: 1500, pod: 1450 });
	expect(wireWords(wire)).toContain('On a link with an MTU of 1500, pods get 1450: 50 bytes less');
});

describe.each(variants.map(({ id }) => id))('the frame of %s', (id) => {
	const wire = wireOf(topologyOf(id, 'across-subnets'));

	test('is as long as the link lets it be, Ethernet header apart', () => {
		const sum = wire.layers.reduce((all, { bytes }) => all + bytes, 0);
		expect(sum).toBe(wire.link + 14);
	});

	test('is drawn to scale: every layer as long as its bytes say, in the bar and below', () => {
		const svg = wireSvg(wire, 'name', 'title');
		const numbers = (pattern: RegExp) =>
			[...svg.matchAll(pattern)].map((match) => [Number(match[1]), Number(match[2])] as const);
		const bar = numbers(/<rect class="w-\w+" data-bytes="(\d+)"[^>]*? width="([\d.]+)"/g);
		expect(bar.map(([bytes]) => bytes)).toEqual(wire.layers.map(({ bytes }) => bytes));
		for (const [bytes, width] of bar)
			expect(width).toBeCloseTo((bytes * 340) / (wire.link + 14), 1);
		const rows = numbers(/<g class="w-\w+" data-bytes="(\d+)"><rect[^>]*? height="([\d.]+)"/g);
		expect(rows.map(([bytes]) => bytes)).toEqual(
			wire.layers.slice(0, -1).map(({ bytes }) => bytes),
		);
		const [[first, height] = [1, 1]] = rows;
		for (const [bytes, one] of rows) expect(one / bytes).toBeCloseTo(height / first, 2);
	});
});

// Rows of the fact sheet (3.4): the links of AWS with jumbo frames, Google and OpenStack.
test.each([
	['calico-bgp-peered', [9001, 1460, 1450]],
	['calico-ipip-always', [8981, 1440, 1430]],
	['calico-vxlan-always', [8951, 1410, 1400]],
] as const)('on other links pods of %s get %s', (id, pods) => {
	const other = onOtherLinks(topologyOf(id, 'across-subnets'));
	expect(other.map(({ link }) => link)).toEqual([9001, 1460, 1450]);
	expect(other.map(({ pod }) => pod)).toEqual(pods);
});

test('a cloud’s plugin has the link of its cloud, and none of another', () => {
	const of = (id: 'aws-vpc-cni' | 'gcp' | 'azure-cni') => {
		const topology = topologyOf(id, 'across-subnets');
		return [wireOf(topology).link, onOtherLinks(topology).map(({ link }) => link)];
	};
	expect(of('aws-vpc-cni')).toEqual([9001, [1500]]);
	expect(of('gcp')).toEqual([1460, [1500]]);
	expect(of('azure-cni')).toEqual([1500, []]);
});

test('a picture of routes has no frame', () => {
	const [mesh] = topologies.filter(({ id }) => id === 'bgp-full-mesh');
	expect(() => wireOf(mesh as (typeof topologies)[number])).toThrow(/received "bgp-full-mesh"/);
});
