import type { Encapsulation } from '../traits.ts';

/** One pool of an Installation, in the fields that this guide sets. */
export interface PoolSpec {
	readonly name: string;
	readonly cidr: string;
	/** Missing with host-local IPAM, which has no blocks. */
	readonly blockSize?: number;
	readonly encapsulation: Encapsulation;
	readonly natOutgoing: 'Enabled' | 'Disabled';
	readonly nodeSelector: string;
}

/** How the operator finds the nodes' addresses: one method. */
export type DetectionSpec =
	| { readonly firstFound: true }
	| { readonly kubernetes: 'NodeInternalIP' }
	| { readonly interface: string }
	| { readonly skipInterface: string }
	| { readonly canReach: string }
	| { readonly cidrs: readonly string[] };

/** A selector of nodes inside a pod template. */
interface OnNodes {
	readonly spec: { readonly template: { readonly spec: { readonly nodeSelector: NodeLabels } } };
}
type NodeLabels = Readonly<Record<string, string>>;

/** `spec` of an Installation (operator.tigera.io/v1), in the fields that this guide sets. */
export interface InstallationSpec {
	readonly kubernetesProvider?: 'EKS' | 'AKS' | 'GKE';
	readonly cni?: {
		readonly type: 'Calico' | 'GKE' | 'AmazonVPC' | 'AzureVNET';
		readonly ipam?: { readonly type: 'Calico' | 'HostLocal' | 'AmazonVPC' | 'AzureVNET' };
	};
	readonly serviceCIDRs?: readonly string[];
	readonly calicoNetwork: {
		readonly bgp: 'Enabled' | 'Disabled';
		readonly clusterRoutingMode?: 'Felix';
		readonly linuxDataplane?: 'Nftables' | 'BPF';
		readonly bpfNetworkBootstrap?: 'Enabled';
		readonly kubeProxyManagement?: 'Enabled';
		readonly windowsDataplane?: 'HNS';
		readonly mtu?: number;
		readonly nodeAddressAutodetectionV4?: DetectionSpec;
		readonly nodeAddressAutodetectionV6?: DetectionSpec;
		readonly ipPools?: readonly PoolSpec[];
	};
	readonly controlPlaneNodeSelector?: NodeLabels;
	readonly calicoNodeDaemonSet?: OnNodes;
	readonly csiNodeDriverDaemonSet?: OnNodes;
	readonly calicoKubeControllersDeployment?: OnNodes;
	readonly typhaDeployment?: OnNodes;
}
