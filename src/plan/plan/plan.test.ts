import { expect, test } from 'vitest';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import { choice, table } from '../fixtures.ts';
import { readParameters, type Texts } from '../parameters/read.ts';
import type { Said } from '../state.ts';
import { planFor } from './plan.ts';
import type { Plan, StepId } from './types.ts';

const plan = (variant: VariantId, said: Said = {}, texts: Texts = {}): Plan => {
	const { good, faults } = readParameters(variant, said, texts);
	expect(faults).toEqual([]);
	return planFor(table, choice, variant, said, good);
};
const ids = (made: Plan, step: StepId) =>
	made.steps.find(({ id }) => id === step)?.points.map(({ id }) => id) ?? [];
const sessions = ({ topology }: Plan) => [topology.cluster, topology.network, topology.rule?.id];

test('the steps stand in the order in which they are decided', () => {
	const { steps } = plan('calico-ipip-always', { platform: 'aws', dataplane: 'nftables' });
	expect(steps.map(({ id }) => id)).toEqual([
		'bgp',
		'ipam',
		'mtu',
		'firewall',
		'requirements',
		'dataplane',
		'versions',
	]);
});

test.each([
	['calico-l2-no-peer', {}, {}, ['full-mesh', 'none', 'mesh']],
	['calico-l2-no-peer', {}, { nodes: '101' }, ['route-reflectors', 'none', 'reflectors']],
	['calico-ipip-cross-subnet', {}, { nodes: '100' }, ['full-mesh', 'none', 'mesh']],
	['calico-l2-no-peer', { 'tcp-179': 'blocked' }, {}, ['none', 'none', 'no-bgp']],
	['calico-bgp-peered', {}, {}, ['none', 'top-of-rack', 'routers']],
	[
		'calico-bgp-peered',
		{},
		{ nodes: '300', 'l2-domain': 'more-than-100' },
		['route-reflectors', 'top-of-rack', 'routers-and-reflectors'],
	],
	[
		'calico-ipip-always',
		{ 'service-ips': 'needed', 'router-bgp': 'yes' },
		{},
		['full-mesh', 'top-of-rack', 'mesh-and-routers'],
	],
	['calico-vxlan-always', {}, {}, ['none', 'none', 'no-bgp']],
	[
		'calico-vxlan-cross-subnet',
		{ 'service-ips': 'needed', 'router-bgp': 'yes' },
		{},
		['none', 'top-of-rack', 'services-only'],
	],
	['aws-vpc-cni', {}, {}, ['none', 'none', 'another-network']],
] as const)('%s with %o and %o has the sessions %o', (variant, said, texts, expected) => {
	const made = plan(variant, said, texts);
	expect(sessions(made)).toEqual(expected);
	expect(ids(made, 'bgp')[0]).toBe(expected[2]);
});

test('BGP runs exactly where the topology has sessions, unless somebody decided otherwise', () => {
	const bgp = (made: Plan) => made.installation?.calicoNetwork.bgp;
	expect(bgp(plan('calico-l2-no-peer'))).toBe('Enabled');
	expect(bgp(plan('calico-vxlan-always'))).toBe('Disabled');
	expect(bgp(plan('calico-vxlan-always', {}, { bgp: 'enabled' }))).toBe('Enabled');
	expect(bgp(plan('calico-l2-no-peer', {}, { 'cluster-routing': 'felix' }))).toBe('Disabled');
});

/** What the operator refuses, as far as parameters reach it: the row of FACTS 5.2, and its reason. */
test.each([
	[
		'V2',
		'aws-vpc-cni',
		{ platform: 'aks' },
		{},
		'amazon-cni-elsewhere',
		'The AmazonVPC CNI goes with the provider EKS or a blank one.',
	],
	[
		'V2',
		'azure-cni',
		{ platform: 'eks' },
		{},
		'azure-cni-elsewhere',
		'The AzureVNET CNI goes with the provider AKS or a blank one.',
	],
	[
		'V2',
		'gcp',
		{ platform: 'eks' },
		{},
		'gke-cni-elsewhere',
		'The GKE CNI goes with the provider GKE or a blank one.',
	],
	[
		'V3',
		'calico-ipip-always',
		{ 'ip-family': 'ipv6' },
		{},
		'ipv6-ipip',
		'IP in IP carries IPv4 only.',
	],
	[
		'V3',
		'calico-ipip-cross-subnet',
		{ 'ip-family': 'dual' },
		{},
		'ipv6-ipip',
		'IP in IP carries IPv4 only.',
	],
	[
		'V4',
		'calico-ipip-always',
		{},
		{ bgp: 'disabled' },
		'ipip-needs-bgp',
		'BIRD programs the routes of IP in IP, so BGP must be Enabled. Since v1.42, clusterRoutingMode: Felix does without.',
	],
	[
		'V4',
		'calico-ipip-cross-subnet',
		{},
		{ bgp: 'disabled' },
		'ipip-needs-bgp',
		'BIRD programs the routes of IP in IP, so BGP must be Enabled. Since v1.42, clusterRoutingMode: Felix does without.',
	],
	[
		'V5',
		'calico-l2-no-peer',
		{},
		{ bgp: 'disabled' },
		'plain-needs-bgp',
		'BIRD programs the routes of a pool without encapsulation, so BGP must be Enabled, unless clusterRoutingMode is Felix.',
	],
	[
		'V10',
		'calico-vxlan-cross-subnet',
		{ windows: 'yes' },
		{},
		'windows-encapsulation',
		'With Windows nodes, an IPv4 pool is VXLAN or None.',
	],
	[
		'V10',
		'calico-ipip-always',
		{ windows: 'yes' },
		{},
		'windows-encapsulation',
		'With Windows nodes, an IPv4 pool is VXLAN or None.',
	],
] as const)('%s: %s with %o and %o is refused by %s', (_, variant, said, texts, id, reason) => {
	const { refused, steps, installation } = plan(variant, said, texts);
	expect(refused).toContainEqual(
		expect.objectContaining({ id, reason, table: 'operator-combinations' }),
	);
	for (const { sources } of refused) expect(sources.length).toBeGreaterThan(0);
	expect(steps).toEqual([]);
	expect(installation).toBeUndefined();
});

test('what Felix does without BGP is not refused', () => {
	for (const variant of ['calico-ipip-always', 'calico-l2-no-peer'] as const)
		expect(plan(variant, {}, { bgp: 'disabled', 'cluster-routing': 'felix' }).refused).toEqual([]);
	expect(plan('azure-host-local').refused).toEqual([]);
});

test('what the parameters alone rule out in the options table is refused too', () => {
	const { refused } = plan('calico-ipip-always', { platform: 'azure' });
	expect(refused).toContainEqual(
		expect.objectContaining({ id: 'protocol-4-blocked', table: 'networking-options' }),
	);
	expect(
		plan('calico-vxlan-cross-subnet', { platform: 'gcp' }).refused.map(({ id }) => id),
	).toEqual(['google-has-no-cross-subnet']);
});

test('a wish that speaks against the variant warns, and does not refuse', () => {
	const { refused, against, steps } = plan('calico-vxlan-always', { overlay: 'not-wanted' });
	expect(refused).toEqual([]);
	expect(against.map(({ id }) => id)).toEqual(['no-encapsulation-wanted']);
	expect(steps.length).toBeGreaterThan(0);
});

test('contradictions of the BGP table are refused with their reason', () => {
	const { good } = readParameters('calico-bgp-peered', { 'router-bgp': 'no' });
	const { refused } = planFor(table, choice, 'calico-bgp-peered', {}, good);
	expect(refused).toContainEqual(
		expect.objectContaining({ id: 'peered-means-routers', table: 'bgp-topology' }),
	);
});

test.each([
	['calico-bgp-peered', {}, {}, ['TCP 179']],
	['calico-l2-no-peer', {}, {}, ['TCP 179']],
	['calico-l2-no-peer', { dataplane: 'ebpf' }, {}, ['TCP 179', 'UDP 4789']],
	['calico-ipip-always', {}, {}, ['TCP 179', 'IP protocol 4']],
	['calico-vxlan-always', {}, {}, ['UDP 4789']],
	['calico-vxlan-always', { dataplane: 'ebpf' }, {}, ['UDP 4789']],
	[
		'calico-vxlan-always',
		{ 'ip-family': 'dual' },
		{ wireguard: 'on' },
		['UDP 4789', 'UDP 51820', 'UDP 51821'],
	],
	['aws-vpc-cni', {}, {}, []],
	['azure-cni', { dataplane: 'ebpf' }, {}, ['UDP 4789']],
] as const)('%s with %o and %o opens %o, Typha and the API', (variant, said, texts, expected) => {
	const points = plan(variant, said, texts).steps.find(({ id }) => id === 'firewall')?.points;
	expect(points?.map(({ text }) => text)).toEqual([...expected, 'TCP 5473', 'TCP 443 or 6443']);
});

test.each([
	['vxlan', ['UDP 8472']],
	['host-gw', []],
	['wireguard', ['UDP 51820 and 51821']],
	['udp', ['UDP 8285']],
	['ipip', ['IP protocol 4']],
])('flannel’s %s opens %o and the API', (backend, expected) => {
	const made = plan('flannel', {}, { 'flannel-backend': backend });
	const points = made.steps.find(({ id }) => id === 'firewall')?.points;
	expect(points?.map(({ text }) => text)).toEqual([...expected, 'TCP 443 or 6443']);
});

test.each([
	['calico-bgp-peered', {}, {}, 1500],
	['calico-ipip-always', {}, {}, 1480],
	['calico-vxlan-always', {}, {}, 1450],
	['calico-vxlan-always', { 'ip-family': 'dual' }, {}, 1430],
	['calico-vxlan-cross-subnet', { platform: 'aws' }, {}, 8951],
	['calico-vxlan-always', { platform: 'gcp' }, {}, 1410],
	['calico-vxlan-always', { platform: 'aks' }, { wireguard: 'on' }, 1340],
	['calico-l2-no-peer', { dataplane: 'ebpf' }, {}, 1450],
	['flannel', {}, { 'flannel-backend': 'udp' }, 1472],
] as const)('%s with %o and %o gives pods %i', (variant, said, texts, expected) => {
	expect(plan(variant, said, texts).mtu?.pod).toBe(expected);
});

test('requirements follow the answers, and those of the dataplane stand apart', () => {
	const made = plan('calico-vxlan-always', {
		platform: 'aws',
		'udp-4789': 'can-be-opened',
		dataplane: 'ebpf',
	});
	expect(ids(made, 'requirements')).toEqual(
		expect.arrayContaining(['open-udp-4789', 'aws-open-overlay', 'outgoing-nat']),
	);
	expect(ids(made, 'dataplane')).toEqual(['ebpf-nodes']);
});

test('what differs in other releases is said, not generated', () => {
	expect(ids(plan('calico-l2-no-peer', {}, { 'cluster-routing': 'felix' }), 'versions')).toEqual([
		'felix-routes',
	]);
	expect(ids(plan('calico-ipip-always'), 'versions')).toEqual(['bird-ipip']);
	expect(ids(plan('calico-vxlan-always'), 'versions')).toEqual([]);
});

test('every point says where it is published', () => {
	const made = plan(
		'calico-bgp-peered',
		{ 'service-ips': 'needed', windows: 'no' },
		{ 'as-number': '3' },
	);
	for (const { points } of made.steps)
		for (const { id, sources } of points) expect([id, sources.length]).not.toEqual([id, 0]);
	expect(ids(made, 'bgp')).toContain('public-as');
});
