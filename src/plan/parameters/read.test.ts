import { expect, test } from 'vitest';
import { all, type VariantId } from '../../guide/networking-options/variants.ts';
import type { Said } from '../state.ts';
import { defaultParameters } from './defaults.ts';
import { readParameters, type Texts, writeParameters } from './read.ts';

const messages = (variant: VariantId, texts: Texts, said: Said = {}) =>
	readParameters(variant, said, texts).faults.map(({ message }) => message);

test.each(all.map((variant) => [variant]))('the defaults of %s need no edit', (variant) => {
	const families = variant.startsWith('calico-ipip') ? ['ipv4'] : ['ipv4', 'ipv6', 'dual'];
	for (const family of families)
		expect(readParameters(variant, { 'ip-family': family }).faults).toEqual([]);
});

test('answers to the options table are the parameters of the same name', () => {
	expect(
		defaultParameters('calico-vxlan-always', {
			platform: 'eks',
			'ip-family': 'dual',
			windows: 'not-sure',
			dataplane: 'ebpf',
			'tcp-179': 'blocked',
		}),
	).toMatchObject({
		platform: 'eks',
		'ip-family': 'dual',
		windows: 'no',
		dataplane: 'ebpf',
		'cluster-routing': 'felix',
		'pods-ipv4': '172.16.0.0/16',
		'link-mtu': 9001,
	});
});

/** What was typed into one field of a variant, and what it says of it. */
const bad: readonly (readonly [VariantId, Texts, string])[] = [
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '' },
		'Pod range, IPv4: received nothing, expected an IPv4 range such as 10.48.0.0/16.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '10.0.0.0' },
		'Pod range, IPv4: received “10.0.0.0”, expected an IPv4 range such as 10.48.0.0/16.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '10.300.0.0/16' },
		'Pod range, IPv4: received “10.300.0.0/16”, expected an IPv4 range such as 10.48.0.0/16.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': 'fd00::/64' },
		'Pod range, IPv4: received “fd00::/64”, expected an IPv4 range such as 10.48.0.0/16.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '10.48.1.0/16' },
		'Pod range, IPv4: received “10.48.1.0/16”, expected no bits behind the prefix: 10.48.0.0/16.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '169.254.0.0/16' },
		'Pod range, IPv4: received “169.254.0.0/16”, expected a range that is not link-local.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '10.1.0.0/16' },
		'Pod range, IPv4: received “10.1.0.0/16”, expected a range that does not overlap the nodes’ 10.1.0.0/24.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '10.100.0.0/16' },
		'Pod range, IPv4: received “10.100.0.0/16”, expected a range that does not overlap the Services’ 10.96.0.0/12.',
	],
	[
		'calico-vxlan-always',
		{ 'pods-ipv4': '10.48.0.0/24' },
		'Pod range, IPv4: received “10.48.0.0/24”, expected a larger range: one block for each of 20 nodes, and this one holds 4 of /26.',
	],
	[
		'calico-vxlan-always',
		{ nodes: '1025' },
		'Pod range, IPv4: received “192.168.0.0/16”, expected a larger range: one block for each of 1025 nodes, and this one holds 1024 of /26.',
	],
	[
		'flannel',
		{ nodes: '257' },
		'Pod range, IPv4: received “10.244.0.0/16”, expected a larger range: a /24 for each of 257 nodes, and this one holds 256.',
	],
	[
		'calico-vxlan-always',
		{ 'block-ipv4': '19' },
		'Block size, IPv4: received “19”, expected a whole number from 20 to 32.',
	],
	[
		'calico-vxlan-always',
		{ 'block-ipv4': '33' },
		'Block size, IPv4: received “33”, expected a whole number from 20 to 32.',
	],
	[
		'calico-vxlan-always',
		{ 'block-ipv4': '26.5' },
		'Block size, IPv4: received “26.5”, expected a whole number from 20 to 32.',
	],
	[
		'calico-vxlan-always',
		{ 'block-ipv4': '23', 'pods-ipv4': '10.48.0.0/24' },
		'Block size, IPv4: received “23”, expected at least 24, the prefix of 10.48.0.0/24.',
	],
	[
		'calico-vxlan-always',
		{ nodes: '0' },
		'Nodes: received “0”, expected a whole number from 1 to 5000 nodes.',
	],
	[
		'calico-vxlan-always',
		{ nodes: '-5' },
		'Nodes: received “-5”, expected a whole number from 1 to 5000 nodes.',
	],
	[
		'calico-vxlan-always',
		{ 'link-mtu': '575' },
		'Link MTU: received “575”, expected a whole number from 576 to 65535 bytes.',
	],
	[
		'calico-vxlan-always',
		{ 'max-pods': 'many' },
		'Pods per node: received “many”, expected a whole number from 1 to 1000 pods.',
	],
	[
		'calico-vxlan-always',
		{ wireguard: 'yes' },
		'WireGuard: received “yes”, expected one of: off, on.',
	],
	[
		'calico-vxlan-always',
		{ 'nodes-ipv4': ' ' },
		'Node ranges, IPv4: received “ ”, expected at least one range.',
	],
	[
		'calico-vxlan-always',
		{ 'nodes-ipv4': '10.1.0.0/24,10.1.0.0/24' },
		'Node ranges, IPv4: received “10.1.0.0/24,10.1.0.0/24”, expected each range once.',
	],
	[
		'calico-vxlan-always',
		{ 'node-address-ipv4': 'interface=eth0,cidrs' },
		'Node address, IPv4: received “interface=eth0,cidrs”, expected one method: default, first-found, kubernetes, interface=…, skip-interface=…, can-reach=…, cidrs=….',
	],
	[
		'calico-vxlan-always',
		{ 'node-address-ipv4': 'cidrs=10.1.0.5/24' },
		'Node address, IPv4: received “cidrs=10.1.0.5/24”, expected no bits behind the prefix: 10.1.0.0/24 in place of 10.1.0.5/24.',
	],
	[
		'calico-l2-no-peer',
		{ 'as-number': '0' },
		'AS number of the cluster: received “0”, expected a whole number from 1 to 4294967295.',
	],
	[
		'calico-l2-no-peer',
		{ 'as-number': '4294967296' },
		'AS number of the cluster: received “4294967296”, expected a whole number from 1 to 4294967295.',
	],
	[
		'calico-l2-no-peer',
		{ 'as-number': '4200000000' },
		'AS number of the cluster: received “4200000000”, expected at most 2147483647: BGP allows more, but Calico’s API refuses larger ones.',
	],
	[
		'calico-l2-no-peer',
		{ reflectors: 'Node_1' },
		'Route reflectors: received “Node_1”, expected a node name of small letters, digits, hyphens and dots in place of Node_1.',
	],
	[
		'calico-l2-no-peer',
		{ reflectors: 'a,b;rm' },
		'Route reflectors: received “a,b;rm”, expected a node name of small letters, digits, hyphens and dots in place of b;rm.',
	],
	[
		'calico-l2-no-peer',
		{ nodes: '101', reflectors: Array.from({ length: 101 }, (_, n) => `n${n}`).join(',') },
		`Route reflectors: received “${Array.from({ length: 101 }, (_, n) => `n${n}`).join(', ')}”, expected fewer reflectors than the 101 nodes.`,
	],
	[
		'calico-bgp-peered',
		{ 'l2-domain': 'more-than-100' },
		'Nodes in one L2 domain: received “more-than-100”, expected up-to-100: a part of the cluster cannot hold more than its 20 nodes.',
	],
	[
		'calico-bgp-peered',
		{ routers: 'rack-1,10.1.0.1' },
		'Routers: received “rack-1,10.1.0.1”, expected a whole number from 1 to 4294967295.',
	],
	[
		'calico-bgp-peered',
		{ routers: 'rack 1' },
		'Routers: received “rack 1”, expected a rack, an address and an AS number, such as rack-1,10.1.0.1,65001.',
	],
	[
		'calico-bgp-peered',
		{ routers: 'rack-1,fe80::1,65001' },
		'Routers: received “rack-1,fe80::1,65001”, expected an address that is not link-local.',
	],
	[
		'calico-bgp-peered',
		{ routers: 'rack-1,10.1.0.1,65001;rack-2,10.1.0.1,65002' },
		'Routers: received “rack-1,10.1.0.1,65001;rack-2,10.1.0.1,65002”, expected none twice.',
	],
	[
		'calico-bgp-peered',
		{ routers: 'rack-1,10.1.0.1,65001' },
		'Routers: received “rack-1,10.1.0.1,65001”, expected a router for rack-2 too.',
	],
	[
		'calico-bgp-peered',
		{ 'rack-nodes': 'rack-1,a' },
		'Nodes by rack: received “rack-1,a”, expected the nodes of rack-2 too.',
	],
	[
		'calico-bgp-peered',
		{ 'rack-nodes': 'rack-1,a;rack-2,a' },
		'Nodes by rack: received “a”, expected each node in one rack.',
	],
	[
		'calico-bgp-peered',
		{ routers: 'rack-1,10.1.0.1,65001;rack-1,10.1.0.2,65003;rack-2,10.2.0.1,65002' },
		'Routers: received “65001, 65003”, expected one AS number for all routers of rack-1.',
	],
	[
		'calico-bgp-peered',
		{ bgp: 'disabled' },
		'BGP: received “disabled”, expected BGP enabled: the plan has sessions with routers.',
	],
	[
		'calico-bgp-peered',
		{ nodes: '300', 'l2-domain': 'more-than-100', reflectors: 'node-a1' },
		'Route reflectors: received “node-a1”, expected at least one node of rack-2.',
	],
	[
		'calico-bgp-peered',
		{ nodes: '300', 'l2-domain': 'more-than-100', reflectors: 'node-a1,node-b1,x' },
		'Route reflectors: received “x”, expected nodes that stand in a rack.',
	],
];
test.each(bad)('%s refuses %o', (variant, texts, message) => {
	expect(messages(variant, texts)).toEqual([message]);
});

test.each([
	[
		'calico-vxlan-always',
		{ 'ip-family': 'ipv6' },
		{ 'link-mtu': '1349' },
		'Link MTU: received “1349”, expected at least 1280: use a link MTU of 1350 or more, or IPv4.',
	],
	[
		'calico-vxlan-always',
		{ 'ip-family': 'ipv6' },
		{ 'pods-ipv6': 'fe80::/64' },
		'Pod range, IPv6: received “fe80::/64”, expected a range that is not link-local.',
	],
	[
		'calico-vxlan-always',
		{ 'ip-family': 'dual' },
		{ 'block-ipv6': '115' },
		'Block size, IPv6: received “115”, expected a whole number from 116 to 128.',
	],
	[
		'calico-vxlan-always',
		{ 'ip-family': 'dual' },
		{ 'pods-ipv6': 'fd00:10:1::/48' },
		'Pod range, IPv6: received “fd00:10:1::/48”, expected a range that does not overlap the nodes’ fd00:10:1::/64.',
	],
	[
		'calico-bgp-peered',
		{ 'ip-family': 'dual' },
		{ routers: 'rack-1,10.1.0.1,65001;rack-2,10.2.0.1,65002' },
		'Routers: received “rack-1,10.1.0.1,65001;rack-2,10.2.0.1,65002”, expected a router with an IPv6 address.',
	],
	[
		'calico-vxlan-always',
		{ windows: 'yes', dataplane: 'ebpf' },
		{},
		'Dataplane: received “ebpf”, expected iptables or nftables: Windows nodes do not run eBPF.',
	],
	[
		'calico-vxlan-always',
		{ windows: 'yes' },
		{ bgp: 'enabled' },
		'BGP: received “enabled”, expected BGP disabled: VXLAN on Windows needs it off.',
	],
	[
		'calico-vxlan-always',
		{ windows: 'yes' },
		{ 'api-server': 'nowhere' },
		'API server: received “nowhere”, expected a host and a port, such as 10.1.0.10:6443.',
	],
	[
		'gcp',
		{ platform: 'gke' },
		{ wireguard: 'on' },
		'WireGuard: received “on”, expected off: Calico’s WireGuard does not run on GKE.',
	],
	[
		'flannel',
		{ 'ip-family': 'dual' },
		{ 'flannel-backend': 'udp' },
		'Flannel backend: received “udp”, expected a backend that carries IPv6: vxlan, wireguard or host-gw.',
	],
	[
		'flannel',
		{},
		{ 'flannel-backend': 'ipsec' },
		'Flannel backend: received “ipsec”, expected one of: vxlan, vxlan-direct-routing, host-gw, wireguard, udp, ipip.',
	],
] as const)('%s with %o refuses %o', (variant, said, texts, message) => {
	expect(messages(variant, texts, said)).toEqual([message]);
});

test('what is good stays, what is not keeps its default, and the whole is missing', () => {
	const { good, whole, faults } = readParameters(
		'calico-vxlan-always',
		{},
		{ nodes: '50', 'block-ipv4': '99' },
	);
	expect(good).toMatchObject({ nodes: 50, 'block-ipv4': 26 });
	expect(whole).toBeUndefined();
	expect(faults).toEqual([
		{
			parameter: 'block-ipv4',
			received: '99',
			expected: 'a whole number from 20 to 32',
			message: 'Block size, IPv4: received “99”, expected a whole number from 20 to 32.',
		},
	]);
});

test('a field that says nothing here is not judged', () => {
	expect(messages('calico-vxlan-always', { routers: 'nonsense', 'pods-ipv6': 'nonsense' })).toEqual(
		[],
	);
	expect(messages('aws-vpc-cni', { 'pods-ipv4': 'nonsense' })).toEqual([]);
});

test('only what differs from the defaults is written, in its usual form', () => {
	const { whole } = readParameters(
		'calico-bgp-peered',
		{},
		{
			nodes: '20',
			routers: 'rack-1 10.1.0.1 65010\n\nrack-2, 10.2.0.1, 65011',
		},
	);
	expect(whole && writeParameters('calico-bgp-peered', {}, whole)).toEqual({
		routers: 'rack-1,10.1.0.1,65010;rack-2,10.2.0.1,65011',
	});
});
