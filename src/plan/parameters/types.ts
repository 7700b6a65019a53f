import type { BgpInputs } from '../../guide/bgp-topology/inputs.ts';
import type { NetworkingInputs } from '../../guide/networking-options/inputs.ts';

type Answer<Q extends keyof NetworkingInputs> = NetworkingInputs[Q][number];

/** A router that the nodes of a rack peer with. */
export interface Router {
	readonly rack: string;
	/** Address in its usual text form, IPv4 or IPv6. */
	readonly address: string;
	/** Its AS number. */
	readonly as: number;
}

/** The nodes of a rack, by name. */
export interface RackNodes {
	readonly rack: string;
	readonly nodes: readonly string[];
}

/** How Calico finds a node's address: exactly one method for each IP family. */
export type NodeAddress =
	| { readonly method: 'default' | 'first-found' | 'kubernetes' }
	| { readonly method: 'interface' | 'skip-interface' | 'can-reach'; readonly value: string }
	| { readonly method: 'cidrs'; readonly cidrs: readonly string[] };

/** Backends of flannel that a configuration is made for. */
export type FlannelBackend =
	| 'vxlan'
	| 'vxlan-direct-routing'
	| 'host-gw'
	| 'wireguard'
	| 'udp'
	| 'ipip';

/** Where the Kubernetes API is reached without kube-proxy. */
export interface ApiServer {
	readonly host: string;
	readonly port: number;
}

/**
 * Everything that a plan and its configuration are made from, beside the variant. Where an id is that
 * of a question of the options table, so are its values. Ranges are masked and in their usual form.
 */
export interface Parameters {
	readonly platform: Answer<'platform'>;
	readonly 'ip-family': Answer<'ip-family'>;
	readonly dataplane: Answer<'dataplane'>;
	readonly windows: Answer<'windows'>;
	readonly 'service-ips': Answer<'service-ips'>;
	readonly 'router-bgp': Answer<'router-bgp'>;

	readonly nodes: number;
	readonly 'link-mtu': number;
	/** Whether the Installation names the pods' MTU, or Calico detects it. */
	readonly 'pod-mtu': 'detected' | 'set';
	readonly wireguard: 'on' | 'off';

	readonly 'pods-ipv4': string;
	readonly 'pods-ipv6': string;
	readonly 'block-ipv4': number;
	readonly 'block-ipv6': number;
	readonly 'nodes-ipv4': readonly string[];
	readonly 'nodes-ipv6': readonly string[];
	readonly 'services-ipv4': string;
	readonly 'services-ipv6': string;
	readonly 'node-address-ipv4': NodeAddress;
	readonly 'node-address-ipv6': NodeAddress;

	/** What programs the routes between nodes; VXLAN is always Felix's. */
	readonly 'cluster-routing': BgpInputs['cluster-routing'][number];
	readonly 'l2-domain': BgpInputs['l2-domain'][number];
	/** `planned` is what the BGP topology asks for. */
	readonly bgp: 'planned' | 'enabled' | 'disabled';
	readonly 'as-number': number;
	/** `per-rack`: the nodes of a rack share the number of their routers. */
	readonly 'as-design': 'one' | 'per-rack';
	readonly routers: readonly Router[];
	readonly 'rack-nodes': readonly RackNodes[];
	readonly reflectors: readonly string[];

	/** Who installs Calico, where the platform offers to. */
	readonly 'run-by': 'you' | 'provider';
	readonly 'flannel-backend': FlannelBackend;
	readonly 'checksum-offload': 'trusted' | 'broken';
	/** Pods that a node should hold; on EKS the kubelet's limit. */
	readonly 'max-pods': number;
	readonly 'api-server': ApiServer;
}

/** Id of a parameter. */
export type ParameterId = keyof Parameters;

/** What is wrong with a value. Nothing here throws: a view keeps the last good values and shows this. */
export interface ParameterFault {
	readonly parameter: string;
	/** What was given, as text. */
	readonly received: string;
	/** What is allowed. */
	readonly expected: string;
	/** Both as one sentence. */
	readonly message: string;
}

/** A fault of the parameter with this label. */
export function fault(
	parameter: string,
	label: string,
	received: string,
	expected: string,
): ParameterFault {
	return {
		parameter,
		received,
		expected,
		message: `${label}: received ${received === '' ? 'nothing' : `“${received}”`}, expected ${expected}.`,
	};
}
