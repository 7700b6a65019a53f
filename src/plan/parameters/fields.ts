import { linkMtus } from '../../guide/pod-mtu.ts';
import { offersCalico } from '../traits.ts';
import { always, calicoCni, calicoIpam, windowsByOperator } from './applies.ts';
import { apiServer } from './codecs.ts';
import { choice, type Field, number } from './field.ts';
import { addressFields } from './fields-addresses.ts';
import { bgpFields } from './fields-bgp.ts';
import type { ParameterId, Parameters } from './types.ts';

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
		applies: calicoCni,
	},
	wireguard: {
		...choice({ off: 'Off', on: 'On' }),
		label: 'WireGuard',
		help: 'Encrypts pod traffic between nodes. Traffic inside a node stays as it is.',
		applies: (variant) => variant !== 'flannel',
	},
	...addressFields,
	...bgpFields,
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
		applies: windowsByOperator,
	},
};
