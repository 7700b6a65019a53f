import type { VariantId } from '../../guide/networking-options/variants.ts';
import { linkMtus } from '../../guide/pod-mtu.ts';
import type { SourceId } from '../../guide/sources.ts';
import { blockSizes } from '../numbers/blocks.ts';
import { familiesOf, offersCalico, traitsOf } from '../traits.ts';
import {
	apiServer,
	asNumber,
	type Codec,
	listOf,
	nodeAddress,
	nodeName,
	oneOf,
	racks,
	range,
	routers,
	wholeNumber,
} from './codecs.ts';
import type { ParameterId, Parameters } from './types.ts';

/** A parameter that is asked for, beside those that are questions of the options table. */
export interface Field<T> {
	readonly label: string;
	/** What a reader needs to know to fill it in. */
	readonly help: string;
	readonly codec: Codec<T>;
	/** Answers to choose from, where it is no free text. */
	readonly answers?: readonly { readonly id: T; readonly label: string }[];
	/** Numbers that it takes, where it is one. */
	readonly range?: { readonly from: number; readonly to: number; readonly unit?: string };
	/** Where its bounds are published, if they are not plain arithmetic. */
	readonly sources?: readonly SourceId[];
	/** Whether it says anything for this variant and these parameters. */
	readonly applies: (variant: VariantId, parameters: Parameters) => boolean;
}

/** Parameters that are questions of the options table: their answers are the reader's there. */
export const shared = [
	'platform',
	'ip-family',
	'dataplane',
	'windows',
	'service-ips',
	'router-bgp',
] as const satisfies readonly ParameterId[];

/** Id of a parameter that has a field of its own. */
export type FieldId = Exclude<ParameterId, (typeof shared)[number]>;

type Applies = Field<unknown>['applies'];

const always: Applies = () => true;
const plugins = (variant: VariantId, { platform }: Parameters) =>
	traitsOf(variant, platform).plugins;
const hasPools: Applies = (variant, parameters) =>
	traitsOf(variant, parameters.platform).encapsulation !== undefined;
const ownsRange: Applies = (variant, parameters) =>
	hasPools(variant, parameters) || variant === 'flannel' || variant === 'azure-cni-overlay';
const calicoIpam: Applies = (variant, p) =>
	plugins(variant, p)?.ipam === 'Calico' && hasPools(variant, p);
const bgpMatters: Applies = calicoIpam;
const notVxlan: Applies = (variant, p) =>
	calicoIpam(variant, p) && !variant.startsWith('calico-vxlan');
const peers: Applies = (variant, p) =>
	variant === 'calico-bgp-peered' ||
	(calicoIpam(variant, p) && p['service-ips'] === 'needed' && p['router-bgp'] === 'yes');
const of =
	(family: 'ipv4' | 'ipv6', applies: Applies): Applies =>
	(variant, p) =>
		familiesOf(p['ip-family']).includes(family) && applies(variant, p);

function number(from: number, to: number, unit?: string): Pick<Field<number>, 'codec' | 'range'> {
	return { codec: wholeNumber(from, to, unit), range: { from, to, ...(unit ? { unit } : {}) } };
}

function choice<const T extends string>(
	answers: Readonly<Record<T, string>>,
): {
	readonly codec: Codec<T>;
	readonly answers: readonly { readonly id: T; readonly label: string }[];
} {
	const ids = Object.keys(answers) as T[];
	return { codec: oneOf(ids), answers: ids.map((id) => ({ id, label: answers[id] })) };
}

/** Every parameter with a field, in the order in which a page asks. */
export const fields: { readonly [K in FieldId]: Field<Parameters[K]> } = {
	nodes: {
		...number(1, 5000, 'nodes'),
		label: 'Nodes',
		help: 'How many nodes the cluster will have. It decides the BGP topology and how large the pod range must be.',
		applies: always,
	},
	'link-mtu': {
		...number(linkMtus.from, linkMtus.to, 'bytes'),
		label: 'Link MTU',
		help: 'The smallest MTU on any path between nodes.',
		applies: always,
	},
	'pod-mtu': {
		...choice({ detected: 'Calico detects it', set: 'The Installation names it' }),
		label: 'Pod MTU',
		help: 'Calico looks at the nodes’ interfaces. Name the MTU where the path carries less than they show, or where interfaces are bonds.',
		applies: (variant, p) => plugins(variant, p)?.cni === 'Calico',
	},
	wireguard: {
		...choice({ off: 'Off', on: 'On' }),
		label: 'WireGuard',
		help: 'Encrypts pod traffic between nodes. Traffic inside a node stays as it is.',
		applies: (variant) => variant !== 'flannel',
	},
	'pods-ipv4': {
		codec: range('ipv4'),
		label: 'Pod range, IPv4',
		help: 'Must overlap neither the nodes nor the Services, and cannot be changed later.',
		applies: of('ipv4', ownsRange),
	},
	'pods-ipv6': {
		codec: range('ipv6'),
		label: 'Pod range, IPv6',
		help: 'Must overlap neither the nodes nor the Services, and cannot be changed later.',
		applies: of('ipv6', ownsRange),
	},
	'block-ipv4': {
		...number(blockSizes.ipv4.from, blockSizes.ipv4.to),
		label: 'Block size, IPv4',
		help: 'Prefix length of the blocks that nodes take from the range. It cannot be changed later.',
		applies: of('ipv4', calicoIpam),
	},
	'block-ipv6': {
		...number(blockSizes.ipv6.from, blockSizes.ipv6.to),
		label: 'Block size, IPv6',
		help: 'Prefix length of the blocks that nodes take from the range. It cannot be changed later.',
		applies: of('ipv6', calicoIpam),
	},
	'nodes-ipv4': {
		codec: listOf(range('ipv4'), 'range'),
		label: 'Node ranges, IPv4',
		help: 'The subnets in which nodes stand.',
		applies: of('ipv4', always),
	},
	'nodes-ipv6': {
		codec: listOf(range('ipv6'), 'range'),
		label: 'Node ranges, IPv6',
		help: 'The subnets in which nodes stand.',
		applies: of('ipv6', always),
	},
	'services-ipv4': {
		codec: range('ipv4'),
		label: 'Service range, IPv4',
		help: 'The cluster’s own range for Services, as the API server was started with.',
		applies: of('ipv4', always),
	},
	'services-ipv6': {
		codec: range('ipv6'),
		label: 'Service range, IPv6',
		help: 'The cluster’s own range for Services, as the API server was started with.',
		applies: of('ipv6', always),
	},
	'node-address-ipv4': {
		codec: nodeAddress('ipv4'),
		label: 'Node address, IPv4',
		help: 'How Calico finds a node’s address: default, first-found, kubernetes, interface=…, skip-interface=…, can-reach=… or cidrs=…',
		applies: of('ipv4', (variant, p) => plugins(variant, p)?.cni === 'Calico'),
	},
	'node-address-ipv6': {
		codec: nodeAddress('ipv6'),
		label: 'Node address, IPv6',
		help: 'How Calico finds a node’s address: default, first-found, kubernetes, interface=…, skip-interface=…, can-reach=… or cidrs=…',
		applies: of('ipv6', (variant, p) => plugins(variant, p)?.cni === 'Calico'),
	},
	'cluster-routing': {
		...choice({ bird: 'BIRD, by BGP', felix: 'Felix, without BGP' }),
		label: 'Routes between nodes',
		help: 'What programs them. Felix is opt-in since v3.32; VXLAN is always Felix’s.',
		applies: notVxlan,
	},
	bgp: {
		...choice({
			planned: 'As the topology asks',
			enabled: 'Enabled',
			disabled: 'Disabled',
		}),
		label: 'BGP',
		help: 'Whether BIRD runs on the nodes.',
		applies: bgpMatters,
	},
	'l2-domain': {
		...choice({ 'up-to-100': 'Up to 100', 'more-than-100': 'More than 100' }),
		label: 'Nodes in one L2 domain',
		help: 'Whether any rack or L2 domain holds more than about 100 nodes.',
		applies: (variant) => variant === 'calico-bgp-peered',
	},
	'as-number': {
		codec: asNumber,
		label: 'AS number of the cluster',
		help: 'For nodes without a number of their own. 64512 to 65534 are private.',
		sources: ['thread-large-as', 'resource-bgpconfig'],
		applies: bgpMatters,
	},
	'as-design': {
		...choice({ one: 'One for all nodes', 'per-rack': 'One for each rack' }),
		label: 'AS design',
		help: 'With one for each rack, nodes share the number of their rack’s routers.',
		applies: (variant) => variant === 'calico-bgp-peered',
	},
	routers: {
		codec: routers,
		label: 'Routers',
		help: 'One on each line: rack, address, AS number. Two lines for a rack with two routers.',
		applies: peers,
	},
	'rack-nodes': {
		codec: racks,
		label: 'Nodes by rack',
		help: 'One rack on each line: rack, then its nodes.',
		applies: peers,
	},
	reflectors: {
		codec: listOf(nodeName, 'node'),
		label: 'Route reflectors',
		help: 'Names of the nodes that reflect routes: new or drained ones, at least two so that one can fail.',
		applies: bgpMatters,
	},
	'run-by': {
		...choice({ you: 'You', provider: 'The provider' }),
		label: 'Who installs Calico',
		help: 'AKS and GKE can install and run Calico for policy themselves. AKS’s enforces Kubernetes policy only.',
		applies: (variant, { platform }) => offersCalico(variant, platform),
	},
	'flannel-backend': {
		...choice({
			vxlan: 'vxlan',
			'vxlan-direct-routing': 'vxlan with DirectRouting',
			'host-gw': 'host-gw',
			wireguard: 'wireguard',
			udp: 'udp',
			ipip: 'ipip',
		}),
		label: 'Flannel backend',
		help: 'What carries the packets. It cannot be changed on a running cluster.',
		applies: (variant) => variant === 'flannel',
	},
	'checksum-offload': {
		...choice({ trusted: 'Trusted', broken: 'Broken on these network cards' }),
		label: 'Checksum offload',
		help: 'Some virtual network cards mishandle checksums of VXLAN: ping works, TCP crawls.',
		applies: (variant) => variant.startsWith('calico-vxlan'),
	},
	'max-pods': {
		...number(1, 1000, 'pods'),
		label: 'Pods per node',
		help: 'For counting blocks. On EKS it is also given to the kubelet, which else stops at what the Amazon VPC CNI could serve.',
		applies: calicoIpam,
	},
	'api-server': {
		codec: apiServer,
		label: 'API server',
		help: 'Host and port at which nodes reach the Kubernetes API without kube-proxy. Windows nodes must be told.',
		applies: (variant, p) => p.windows === 'yes' && variant !== 'flannel',
	},
};
