import type { Of } from '../inputs-of.ts';
import type { questions } from './questions.ts';
import type { BackendId } from './variants.ts';

type Shapes = Of<typeof questions, BackendId>;

/** What rules a backend out. */
export const exclusions: readonly Shapes['exclusion'][] = [
	{
		id: 'host-gw-needs-l2',
		when: { l2: 'no' },
		variants: ['host-gw'],
		reason: 'Its routes point at nodes directly: a router in between does not know the pods.',
		sources: ['flannel-backends'],
	},
	{
		id: 'host-gw-in-clouds',
		when: { 'platform-kind': ['tencent', 'cloud'] },
		variants: ['host-gw'],
		reason:
			'Clouds do not give nodes a true L2 network; flannel’s docs call it typically impossible.',
		sources: ['flannel-backends'],
		caveat: '“Typically”: a cloud whose address checks can be switched off may allow it.',
	},
	{
		id: 'tencent-is-for-tencent',
		when: { 'platform-kind': ['on-prem', 'cloud'] },
		variants: ['tencent-vpc'],
		reason: 'It writes routes into Tencent’s VPC, which exists only there.',
		sources: ['flannel-backends'],
	},
	{
		id: 'tencent-route-table',
		when: { nodes: 'more' },
		variants: ['tencent-vpc'],
		reason: 'The route table holds 50 routes, and each node takes one.',
		sources: ['flannel-backends'],
		confidence: 'inferred',
		caveat: 'The docs give the limit of routes; one for each node is this guide’s conclusion.',
	},
	{
		id: 'alloc-forwards-nothing',
		when: { forwarding: 'by-flannel' },
		variants: ['alloc'],
		reason: 'It hands out addresses and forwards no packet.',
		sources: ['flannel-backends'],
	},
	{
		id: 'not-encrypted',
		when: { encryption: 'needed' },
		variants: ['vxlan', 'vxlan-direct-routing', 'host-gw', 'udp', 'ipip', 'tencent-vpc', 'alloc'],
		reason: 'Only the WireGuard and IPsec backends encrypt.',
		sources: ['flannel-backends'],
	},
	{
		id: 'ipv4-backends',
		when: { 'ip-family': ['ipv6', 'dual'] },
		variants: ['udp', 'ipip', 'ipsec', 'tencent-vpc', 'alloc'],
		reason: 'Only VXLAN, WireGuard and host-gw are documented for IPv6.',
		sources: ['flannel-backends'],
		confidence: 'inferred',
	},
	{
		id: 'windows-is-ipv4',
		when: { windows: 'yes', 'ip-family': ['ipv6', 'dual'] },
		variants: ['vxlan', 'host-gw'],
		reason: 'Calico for Windows handles IPv4 only, and flannel’s host-gw does IPv6 on Linux only.',
		sources: ['windows-limitations', 'flannel-backends'],
	},
	{
		id: 'windows-no-direct-routing',
		when: { windows: 'yes' },
		variants: ['vxlan-direct-routing'],
		reason: 'DirectRouting does not work on Windows.',
		sources: ['flannel-backends'],
	},
	{
		id: 'windows-two-backends',
		when: { windows: 'yes' },
		variants: ['wireguard', 'udp', 'ipip', 'ipsec', 'tencent-vpc', 'alloc'],
		reason: 'For Windows, flannel documents its VXLAN and host-gw backends only.',
		sources: ['flannel-backends'],
		confidence: 'unverified',
		caveat: 'Nobody has verified Calico policy with flannel on Windows for this guide.',
	},
	{
		id: 'vxlan-port-blocked',
		when: { 'udp-8472': 'blocked' },
		variants: ['vxlan', 'vxlan-direct-routing'],
		reason: 'Wrapped packets travel on this port.',
		sources: ['flannel-backends'],
		caveat:
			'Calico’s page on requirements names UDP 4789 for flannel, which is its port on Windows only.',
	},
	{
		id: 'wireguard-port-blocked',
		when: { 'udp-51820': 'blocked' },
		variants: ['wireguard'],
		reason: 'Encrypted packets travel on these ports.',
		sources: ['flannel-backends'],
	},
	{
		id: 'protocol-4-blocked',
		when: { 'ip-protocol-4': 'blocked' },
		variants: ['ipip'],
		reason: 'IP in IP is IP protocol 4.',
		sources: ['flannel-backends'],
	},
];

/** What must be done. */
export const requirements: readonly Shapes['condition'][] = [
	{
		id: 'open-vxlan-port',
		when: { 'udp-8472': 'can-be-opened' },
		variants: ['vxlan', 'vxlan-direct-routing'],
		text: 'Open UDP port 8472 between all nodes, and with Windows nodes UDP port 4789.',
		sources: ['flannel-backends'],
	},
	{
		id: 'open-wireguard-ports',
		when: { 'udp-51820': 'can-be-opened' },
		variants: ['wireguard'],
		text: 'Open UDP port 51820 between all nodes, and for IPv6 UDP port 51821.',
		sources: ['flannel-backends'],
	},
	{
		id: 'open-protocol-4',
		when: { 'ip-protocol-4': 'can-be-opened' },
		variants: ['ipip'],
		text: 'Open IP protocol 4 between all nodes.',
		sources: ['flannel-backends'],
	},
	{
		id: 'open-ipsec',
		variants: ['ipsec'],
		text: 'Let IP protocol 50, UDP 500 and UDP 4500 pass between all nodes.',
		sources: ['flannel-backends'],
	},
	{
		id: 'open-udp-8285',
		variants: ['udp'],
		text: 'Let UDP port 8285 pass between all nodes.',
		sources: ['flannel-backends'],
	},
];

/** What is given up. */
export const limits: readonly Shapes['condition'][] = [
	{
		id: 'no-live-migration',
		variants: [
			'vxlan-direct-routing',
			'host-gw',
			'wireguard',
			'udp',
			'ipip',
			'ipsec',
			'tencent-vpc',
			'alloc',
		],
		text: 'Calico cannot take over on the running cluster: that needs the vxlan backend without DirectRouting.',
		sources: ['migrate-flannel'],
	},
	{
		id: 'windows-unverified',
		when: { windows: 'yes' },
		variants: ['vxlan', 'host-gw'],
		text: 'Flannel on Windows with Calico policy was not verified for this guide.',
		sources: ['flannel-backends'],
		confidence: 'unverified',
	},
];

/** The order of flannel's docs. */
export const recommendations: readonly Shapes['recommendation'][] = [
	{
		id: 'encrypted',
		when: { encryption: 'needed' },
		variants: ['wireguard', 'ipsec'],
		reason: 'Of the backends that encrypt, WireGuard is recommended and IPsec experimental.',
		sources: ['flannel-backends'],
	},
	{
		id: 'anywhere',
		variants: ['vxlan', 'vxlan-direct-routing', 'host-gw', 'wireguard'],
		reason:
			'Flannel’s docs recommend VXLAN, and host-gw to experienced users whose network allows it.',
		sources: ['flannel-backends'],
	},
];
