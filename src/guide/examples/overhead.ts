import { type Case, casesOf } from './shapes.ts';

const plain = {
	encapsulation: 'none',
	'ip-family': 'ipv4',
	wireguard: 'off',
	provider: 'other',
	dataplane: 'iptables',
} as const;
const expect = (
	id: string,
	title: string,
	change: Readonly<Record<string, string>>,
	bytes: number,
	source = 'mtu',
): Case => ({ id, title, when: { ...plain, ...change }, then: { bytes }, sources: [source] });

const known = [
	expect('overhead-ipip', 'IP in IP on premises', { encapsulation: 'ipip' }, 20),
	expect('overhead-vxlan', 'VXLAN, IPv4 only', { encapsulation: 'vxlan' }, 50),
	expect(
		'overhead-vxlan-dual',
		'VXLAN with dual stack',
		{ encapsulation: 'vxlan', 'ip-family': 'dual' },
		70,
	),
];

const families = ['ipv4', 'ipv6', 'dual'] as const;
const dataplanes = ['iptables', 'nftables', 'ebpf'] as const;
/** What is subtracted by family and dataplane, from the docs’ table and flannel’s source. */
const byFamily: readonly [string, Readonly<Record<string, readonly number[]>>, string][] = [
	['none', { ipv4: [0, 0, 50], ipv6: [0, 0, 70], dual: [0, 0, 70] }, 'mtu'],
	['ipip', { ipv4: [20, 20, 50] }, 'mtu'],
	['vxlan', { ipv4: [50, 50, 50], ipv6: [70, 70, 70], dual: [70, 70, 70] }, 'mtu'],
	['flannel-host-gw', { ipv4: [0, 0, 50], ipv6: [0, 0, 70], dual: [0, 0, 70] }, 'flannel-backends'],
	['flannel-vxlan', { ipv4: [50, 50, 50], ipv6: [70, 70, 70], dual: [70, 70, 70] }, 'flannel-mtu'],
	['flannel-ipip', { ipv4: [20, 20, 50] }, 'flannel-backends'],
	['flannel-udp', { ipv4: [28, 28, 50] }, 'flannel-mtu'],
	[
		'flannel-wireguard',
		{ ipv4: [80, 80, 80], ipv6: [80, 80, 80], dual: [80, 80, 80] },
		'flannel-mtu',
	],
	['flannel-ipsec', { ipv4: [77, 77, 77] }, 'flannel-mtu'],
	['flannel-ipsec-udp', { ipv4: [85, 85, 85] }, 'flannel-mtu'],
];
const headers = byFamily.flatMap(([encapsulation, expected, source]) =>
	families.flatMap((family) =>
		(expected[family] ?? []).map((bytes, n) => {
			const dataplane = dataplanes[n] as string;
			const title = `${encapsulation}, ${family}, ${dataplane}`;
			const id = `overhead-${encapsulation}-${family}-${dataplane}`;
			return expect(id, title, { encapsulation, 'ip-family': family, dataplane }, bytes, source);
		}),
	),
);

/** The docs’ columns for WireGuard: 60 and 80, and 100 more on AKS. */
const encrypted = [
	['ipv4', 'other', 60],
	['ipv6', 'other', 80],
	['dual', 'other', 80],
	['ipv4', 'aks', 160],
	['ipv6', 'aks', 180],
	['dual', 'aks', 180],
] as const;
const wireguard = encrypted.flatMap(([family, provider, bytes]) =>
	(['ipip', 'none', 'vxlan'] as const)
		.filter((encapsulation) => encapsulation !== 'ipip' || family === 'ipv4')
		.flatMap((encapsulation) =>
			dataplanes.map((dataplane) =>
				expect(
					`overhead-wireguard-${encapsulation}-${family}-${provider}-${dataplane}`,
					`WireGuard over ${encapsulation}, ${family}, ${provider}, ${dataplane}`,
					{ encapsulation, wireguard: 'on', 'ip-family': family, provider, dataplane },
					bytes,
				),
			),
		),
);

/** Header sizes, from the docs’ table of MTUs and flannel’s source. */
export const overheadExamples = casesOf('overhead', [
	...known,
	...headers,
	...wireguard,
	expect('overhead-aks-plain', 'AKS without WireGuard', { provider: 'aks' }, 0),
	expect(
		'overhead-aks-ipv6',
		'AKS without WireGuard, IPv6',
		{ provider: 'aks', 'ip-family': 'ipv6' },
		0,
	),
]);
