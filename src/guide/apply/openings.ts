import type { FactId } from '../fact-number.ts';
import type { SourceId } from '../sources.ts';
import type { Confidence } from '../types.ts';

/** What a firewall must let through, once; port or protocol are a figure. */
export interface Opening {
	/** The figure that names port or protocol. */
	readonly fact: FactId;
	/** Between whom, and in which direction. */
	readonly between: string;
	/** Whether it is traffic of every node with every other, which one rule of a cloud can say. */
	readonly allNodes: boolean;
	/** What travels there. */
	readonly why: string;
	readonly sources: readonly [SourceId, ...SourceId[]];
	readonly confidence?: Confidence;
	readonly caveat?: string;
}

const allNodes = { between: 'All nodes, in both directions', allNodes: true } as const;

/** Everything that a plan can ask a firewall for. */
export const openings = {
	'bgp-between-nodes': {
		...allNodes,
		fact: 'bgp-port',
		why: 'Nodes tell each other by BGP which pods they hold.',
		sources: ['requirements'],
	},
	'bgp-to-routers': {
		fact: 'bgp-port',
		between: 'Nodes and the routers that they peer with, in both directions',
		allNodes: false,
		why: 'Nodes and routers tell each other routes by BGP.',
		sources: ['requirements', 'bgp'],
	},
	ipip: {
		...allNodes,
		fact: 'ipip-protocol',
		why: 'IP in IP carries pod packets. It is a protocol, not a port.',
		sources: ['requirements'],
	},
	vxlan: {
		...allNodes,
		fact: 'vxlan-port',
		why: 'VXLAN carries pod packets.',
		sources: ['requirements'],
	},
	'vxlan-for-ebpf': {
		...allNodes,
		fact: 'vxlan-port',
		why: 'eBPF forwards node-port traffic between nodes in VXLAN, also without an overlay.',
		sources: ['ebpf'],
	},
	'wireguard-ipv4': {
		...allNodes,
		fact: 'wireguard-port-ipv4',
		why: 'WireGuard encrypts IPv4 between nodes.',
		sources: ['requirements', 'encryption'],
	},
	'wireguard-ipv6': {
		...allNodes,
		fact: 'wireguard-port-ipv6',
		why: 'WireGuard encrypts IPv6 between nodes.',
		sources: ['requirements', 'encryption'],
	},
	typha: {
		fact: 'typha-port',
		between: 'From all nodes to the nodes that run Typha',
		allNodes: true,
		why: 'Typha passes the datastore’s changes on to the nodes; the operator always runs it.',
		sources: ['requirements', 'operator-typha'],
	},
	api: {
		fact: 'api-ports',
		between: 'From all nodes to the control plane',
		allNodes: false,
		why: 'Calico keeps its data behind the Kubernetes API.',
		sources: ['requirements'],
	},
	'flannel-vxlan': {
		...allNodes,
		fact: 'flannel-vxlan-port-linux',
		why: 'Flannel’s vxlan backend carries pod packets.',
		sources: ['flannel-backends', 'requirements'],
		confidence: 'disputed',
		caveat: 'Calico’s requirements page says 4789; flannel’s own default on Linux is 8472.',
	},
	'flannel-vxlan-windows': {
		...allNodes,
		fact: 'flannel-vxlan-port-windows',
		why: 'Flannel’s vxlan backend carries pod packets of Windows nodes.',
		sources: ['flannel-backends'],
	},
	'flannel-wireguard': {
		...allNodes,
		fact: 'flannel-wireguard-ports',
		why: 'Flannel’s wireguard backend carries and encrypts pod packets.',
		sources: ['flannel-backends'],
	},
	'flannel-udp': {
		...allNodes,
		fact: 'flannel-udp-port',
		why: 'Flannel’s udp backend carries pod packets.',
		sources: ['flannel-backends'],
	},
	'flannel-ipip': {
		...allNodes,
		fact: 'ipip-protocol',
		why: 'Flannel’s ipip backend carries pod packets.',
		sources: ['flannel-backends'],
	},
} as const satisfies Readonly<Record<string, Opening>>;

/** Id of an opening. */
export type OpeningId = keyof typeof openings;
