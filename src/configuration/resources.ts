import type { InstallationSpec } from '../plan/installation/types.ts';

interface Metadata {
	readonly metadata: { readonly name: string; readonly namespace?: string };
}
interface Operator extends Metadata {
	readonly apiVersion: 'operator.tigera.io/v1';
}
interface Calico extends Metadata {
	readonly apiVersion: 'projectcalico.org/v3';
}

/** How the operator installs Calico. */
export interface Installation extends Operator {
	readonly kind: 'Installation';
	readonly spec: InstallationSpec;
}

/** Serves Calico's resources to kubectl. */
export interface ApiServer extends Operator {
	readonly kind: 'APIServer';
	readonly spec: Readonly<Record<string, never>>;
}

/** Settings of BGP for the whole cluster. */
export interface BgpConfiguration extends Calico {
	readonly kind: 'BGPConfiguration';
	readonly spec: {
		readonly asNumber?: number;
		readonly nodeToNodeMeshEnabled?: boolean;
		readonly serviceClusterIPs?: readonly { readonly cidr: string }[];
	};
}

/** Sessions of some nodes: with a router by address, or with other nodes by selector. */
export interface BgpPeer extends Calico {
	readonly kind: 'BGPPeer';
	readonly spec:
		| { readonly nodeSelector: string; readonly peerIP: string; readonly asNumber: number }
		| { readonly nodeSelector: string; readonly peerSelector: string };
}

/** Settings of Felix for the whole cluster. */
export interface FelixConfiguration extends Calico {
	readonly kind: 'FelixConfiguration';
	readonly spec: {
		readonly awsSrcDstCheck?: 'Disable';
		readonly wireguardEnabled?: true;
		readonly wireguardEnabledV6?: true;
		readonly bpfKubeProxyIptablesCleanupEnabled?: false;
		readonly featureDetectOverride?: string;
	};
}

/** How nodes take blocks. */
export interface IpamConfiguration extends Calico {
	readonly kind: 'IPAMConfiguration';
	readonly spec: { readonly strictAffinity: boolean; readonly autoAllocateBlocks: boolean };
}

/** Asks a node to report its BGP sessions and routes. */
export interface NodeStatus extends Calico {
	readonly kind: 'CalicoNodeStatus';
	readonly spec: {
		readonly node: string;
		readonly classes: readonly ('Agent' | 'BGP' | 'Routes')[];
		readonly updatePeriodSeconds: number;
	};
}

/** Texts for whoever reads them. */
export interface ConfigMap extends Metadata {
	readonly apiVersion: 'v1';
	readonly kind: 'ConfigMap';
	readonly data: Readonly<Record<string, string>>;
}

/** Everything that a configuration creates. Pools stand in the Installation, which reconciles them. */
export type Resource =
	| Installation
	| ApiServer
	| BgpConfiguration
	| BgpPeer
	| FelixConfiguration
	| IpamConfiguration
	| NodeStatus
	| ConfigMap;

const operator = 'operator.tigera.io/v1';
const calico = 'projectcalico.org/v3';

/** The Installation, whose name must be `default`. */
export function installation(spec: InstallationSpec): Installation {
	return { apiVersion: operator, kind: 'Installation', metadata: { name: 'default' }, spec };
}

/** The API server, whose name must be `default`. */
export const apiServer: ApiServer = {
	apiVersion: operator,
	kind: 'APIServer',
	metadata: { name: 'default' },
	spec: {},
};

/** The BGPConfiguration that holds for all nodes. */
export function bgpConfiguration(spec: BgpConfiguration['spec']): BgpConfiguration {
	return { apiVersion: calico, kind: 'BGPConfiguration', metadata: { name: 'default' }, spec };
}

/** A BGPPeer. */
export function bgpPeer(name: string, spec: BgpPeer['spec']): BgpPeer {
	return { apiVersion: calico, kind: 'BGPPeer', metadata: { name }, spec };
}

/** The FelixConfiguration that holds for all nodes. */
export function felixConfiguration(spec: FelixConfiguration['spec']): FelixConfiguration {
	return { apiVersion: calico, kind: 'FelixConfiguration', metadata: { name: 'default' }, spec };
}

/** The IPAMConfiguration, whose name must be `default`. */
export function ipamConfiguration(spec: IpamConfiguration['spec']): IpamConfiguration {
	return { apiVersion: calico, kind: 'IPAMConfiguration', metadata: { name: 'default' }, spec };
}

/** A report on a node, by the node's name. */
export function nodeStatus(node: string): NodeStatus {
	return {
		apiVersion: calico,
		kind: 'CalicoNodeStatus',
		metadata: { name: node },
		spec: { node, classes: ['BGP', 'Routes'], updatePeriodSeconds: 10 },
	};
}

/** A ConfigMap. */
export function configMap(
	name: string,
	namespace: string,
	data: Readonly<Record<string, string>>,
): ConfigMap {
	return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data };
}
