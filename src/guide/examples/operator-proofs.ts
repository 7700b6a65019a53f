import { accepted, policyOnly, refused } from './operator-shapes.ts';
import type { Case } from './shapes.ts';

type Fields = Readonly<Record<string, string>>;

/** Accepted where no check is named, otherwise refused by those. */
const judged = (change: Fields, ...checks: readonly string[]): Case => {
	const id = Object.entries(change).flat().join('-');
	const title = Object.entries(change)
		.map(([field, value]) => `${field} ${value}`)
		.join(', ');
	return checks.length > 0 ? refused(id, title, checks, change) : accepted(id, title, change);
};

/** The plugins of each CNI: its addresses, its providers, and the names of its checks. */
const plugins = [
	['amazon-vpc', 'amazon-vpc', ['eks', 'blank'], 'amazon-cni'],
	['azure-vnet', 'azure-vnet', ['aks', 'blank'], 'azure-cni'],
	['gke', 'host-local', ['gke', 'blank'], 'gke-cni'],
] as const;
const encapsulations = ['ipip', 'ipip-cross-subnet', 'vxlan', 'vxlan-cross-subnet', 'none'];
const ipam = ['calico', 'host-local', 'amazon-vpc', 'azure-vnet'];
const providers = ['blank', 'eks', 'aks', 'gke', 'another'];

const otherCni = plugins.flatMap(([cni, own, at, check]) => {
	const base = { ...policyOnly, cni, ipam: own };
	return [
		...ipam.map((one) => judged({ ...base, ipam: one }, ...(one === own ? [] : [`${check}-ipam`]))),
		...providers.map((provider) =>
			judged(
				{ ...base, provider },
				...((at as readonly string[]).includes(provider) ? [] : [`${check}-elsewhere`]),
			),
		),
		...encapsulations.flatMap((encapsulation) => {
			const check = encapsulation === 'none' ? [] : ['other-cni-encapsulation'];
			return [
				judged({ ...base, bgp: 'disabled', encapsulation }, ...check),
				judged({ ...base, bgp: 'enabled', encapsulation }, ...check, 'other-cni-bgp'),
			];
		}),
		judged({ ...base, encapsulation: 'no-pool', bgp: 'enabled' }),
		judged({ ...base, encapsulation: 'no-pool', bgp: 'enabled', dataplane: 'vpp' }, 'vpp-cni'),
		judged({ ...base, 'pool-nodes': 'some' }, 'other-cni-node-selector'),
		judged({ ...base, 'host-ports': 'enabled' }, 'other-cni-host-ports'),
		judged({ ...base, 'host-ports': 'disabled' }),
		judged({ ...base, 'multi-interface': 'yes' }, 'other-cni-multi-interface'),
		judged({ ...base, 'ip-forwarding': 'yes' }, 'other-cni-ip-forwarding'),
		judged({ ...base, windows: 'hns', 'api-endpoint': 'yes' }),
	];
});

/** With the Calico CNI: who hands out addresses, encapsulation, BGP and routes. */
const calico = [
	judged({ ipam: 'amazon-vpc' }, 'calico-cni-ipam'),
	judged({ ipam: 'azure-vnet' }, 'calico-cni-ipam'),
	...providers.map((provider) => judged({ provider })),
	judged({ 'pool-nodes': 'some' }),
	judged({ 'multi-interface': 'yes' }),
	judged({ 'ip-forwarding': 'yes' }),
	...['blank', 'disabled'].map((ports) => judged({ 'host-ports': ports })),
	...[...encapsulations, 'no-pool'].flatMap((encapsulation) => {
		const vxlan = encapsulation.startsWith('vxlan');
		const ipip = encapsulation.startsWith('ipip');
		const none = encapsulation === 'none';
		const birdOnly = ipip ? ['ipip-needs-bgp'] : none ? ['plain-needs-bgp'] : [];
		const off = { encapsulation, bgp: 'disabled' };
		const later = { ...off, 'operator-version': 'later' };
		const plain = none ? ['plain-needs-bgp'] : [];
		return [
			judged({ encapsulation, bgp: 'enabled' }),
			...['enabled', 'disabled'].map((bgp) =>
				judged({ ipam: 'host-local', encapsulation, bgp }, ...(vxlan ? ['host-local-vxlan'] : [])),
			),
			judged({ ...off, 'operator-version': 'v1-40' }, ...birdOnly),
			judged(off, ...birdOnly),
			judged({ ...off, 'cluster-routing': 'bird' }, ...birdOnly),
			judged({ ...off, 'cluster-routing': 'felix' }),
			judged(later, ...plain),
			judged(
				{ ...later, 'cluster-routing': 'bird' },
				...plain,
				...(ipip ? ['ipip-with-bird-needs-bgp'] : []),
			),
			judged({ ...later, 'cluster-routing': 'felix' }),
			judged({ ...later, 'cluster-routing': 'felix-ipip-only' }, ...plain),
			judged({ ...later, bgp: 'enabled', 'cluster-routing': 'bird' }),
			judged(
				{ ...later, ipam: 'host-local', 'cluster-routing': 'bird' },
				...(vxlan ? ['host-local-vxlan'] : []),
			),
		];
	}),
	...encapsulations.map((encapsulation) =>
		judged(
			{ 'pool-family': 'ipv6', encapsulation },
			...(encapsulation.startsWith('ipip') ? ['ipv6-ipip'] : []),
		),
	),
];

/** Dataplanes and Windows. */
const dataplanes = [
	...['iptables', 'nftables', 'bpf', 'vpp'].flatMap((dataplane) => [
		judged({ dataplane }),
		...[...encapsulations, 'no-pool'].map((encapsulation) =>
			judged(
				{ dataplane, encapsulation, 'node-address': 'missing' },
				...(dataplane === 'bpf' && encapsulation !== 'no-pool' ? ['bpf-node-address'] : []),
			),
		),
		judged({ dataplane, variant: 'enterprise' }, ...(dataplane === 'vpp' ? ['vpp-variant'] : [])),
		judged({ dataplane, bgp: 'disabled' }, ...(dataplane === 'vpp' ? ['vpp-bgp'] : [])),
		judged(
			{ dataplane, 'host-ports': 'disabled' },
			...(dataplane === 'vpp' ? ['vpp-host-ports'] : []),
		),
		judged({ dataplane, 'host-ports': 'blank' }),
		...(dataplane === 'vpp'
			? []
			: [
					judged({
						...policyOnly,
						dataplane,
						cni: 'amazon-vpc',
						ipam: 'amazon-vpc',
						encapsulation: 'no-pool',
						bgp: 'enabled',
					}),
				]),
	]),
	...[...encapsulations, 'no-pool'].flatMap((encapsulation) => {
		const ready = { windows: 'hns', 'service-cidrs': 'named', 'api-endpoint': 'yes' };
		const fine = ['vxlan', 'none', 'no-pool'].includes(encapsulation);
		return [judged({ ...ready, encapsulation }, ...(fine ? [] : ['windows-encapsulation']))];
	}),
	judged({
		windows: 'hns',
		'service-cidrs': 'named',
		'api-endpoint': 'yes',
		'pool-family': 'ipv6',
	}),
	judged(
		{ windows: 'hns', encapsulation: 'vxlan', 'api-endpoint': 'yes' },
		'windows-service-cidrs',
	),
	judged(
		{ windows: 'hns', encapsulation: 'vxlan', 'service-cidrs': 'named' },
		'windows-api-endpoint',
	),
];

/**
 * What the operator's source accepts and refuses, one change to its manifest at a time. The lists
 * cross and name some changes twice; each is kept once.
 */
export const operatorProofs: readonly Case[] = [
	...new Map([...otherCni, ...calico, ...dataplanes].map((one) => [one.id, one])).values(),
];
