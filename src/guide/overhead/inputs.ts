import type { Box } from '../../decision/index.ts';
import type { SourceId } from '../sources.ts';
import type { DecisionInput, DecisionOutput, GuideRule, Implication } from '../types.ts';

/** What decides how many bytes of each packet are headers. Ids are those of the options table. */
export const inputs = [
	{
		id: 'encapsulation',
		text: 'What wraps pod packets between nodes?',
		label: 'Encapsulation',
		help: 'A cross-subnet mode counts like the mode itself, for some packets do cross subnets. A cloud’s own network counts as none. With several pools, take the one with the larger header.',
		sort: 'setting',
		answers: [
			{ id: 'none', label: 'Nothing' },
			{ id: 'ipip', label: 'IP in IP' },
			{ id: 'vxlan', label: 'VXLAN' },
			{ id: 'flannel-host-gw', label: 'Flannel host-gw' },
			{ id: 'flannel-vxlan', label: 'Flannel VXLAN' },
			{ id: 'flannel-ipip', label: 'Flannel IP in IP' },
			{ id: 'flannel-udp', label: 'Flannel udp' },
			{ id: 'flannel-wireguard', label: 'Flannel WireGuard' },
			{ id: 'flannel-ipsec', label: 'Flannel IPsec' },
			{ id: 'flannel-ipsec-udp', label: 'Flannel IPsec inside UDP' },
		],
	},
	{
		id: 'ip-family',
		text: 'Which IP families do pods use?',
		label: 'IP family',
		help: 'With dual stack the IPv6 value counts, for one MTU serves both and the smallest wins.',
		sort: 'wish',
		answers: [
			{ id: 'ipv4', label: 'IPv4' },
			{ id: 'ipv6', label: 'IPv6' },
			{ id: 'dual', label: 'Dual stack' },
		],
	},
	{
		id: 'wireguard',
		text: 'Does Calico encrypt traffic between nodes with WireGuard?',
		label: 'WireGuard',
		help: 'Answer on as soon as one node uses it, also while you roll it out.',
		sort: 'wish',
		answers: [
			{ id: 'on', label: 'On' },
			{ id: 'off', label: 'Off' },
		],
	},
	{
		id: 'provider',
		text: 'Is the cluster on AKS?',
		label: 'Provider',
		help: 'Interfaces on AKS show 1500, but the path carries 1400 before it fragments.',
		sort: 'circumstance',
		answers: [
			{ id: 'aks', label: 'AKS' },
			{ id: 'other', label: 'Another' },
		],
	},
	{
		id: 'dataplane',
		text: 'Which Linux dataplane?',
		label: 'Dataplane',
		help: 'eBPF forwards node-port traffic between nodes in VXLAN, also without an overlay.',
		sort: 'wish',
		answers: [
			{ id: 'iptables', label: 'iptables' },
			{ id: 'nftables', label: 'nftables' },
			{ id: 'ebpf', label: 'eBPF' },
		],
	},
] as const satisfies readonly DecisionInput[];

/** What follows: one number. */
export const outputs = [
	{ id: 'bytes', label: 'Overhead', unit: 'bytes' },
] as const satisfies readonly DecisionOutput[];

type Asked = (typeof inputs)[number];

/** The inputs: answer ids by question id. */
export type OverheadInputs = {
	readonly [Q in Asked as Q['id']]: readonly Q['answers'][number]['id'][];
};

type Cited = { readonly sources: readonly [SourceId, ...SourceId[]] };

/** The guide's shapes with the ids of this table, so that a misspelt one does not compile. */
export type OverheadRule = GuideRule &
	Cited & { readonly when: Box<OverheadInputs>; readonly then: { readonly bytes: number } };
export type OverheadImplication = Implication & Cited & { readonly never: Box<OverheadInputs> };
