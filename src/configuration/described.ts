/**
 * Which fields the resources of Calico v3.32 have, as far as this guide touches them, and what each
 * may hold. Written from the published CRDs; tests hold what is generated against it.
 */

/** What a field may hold. */
export type Described =
	| { readonly type: 'string'; readonly oneOf?: readonly string[]; readonly like?: RegExp }
	| { readonly type: 'integer'; readonly from: number; readonly to: number }
	| { readonly type: 'boolean' }
	| { readonly type: 'list'; readonly of: Described; readonly most?: number }
	| { readonly type: 'map' }
	| {
			readonly type: 'object';
			readonly fields: Readonly<Record<string, Described>>;
			readonly required?: readonly string[];
			/** Fields of which at most one may be there. */
			readonly atMostOne?: readonly (readonly string[])[];
	  };

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const oneOf = (...values: readonly string[]) => ({ type: 'string', oneOf: values }) as const;
const integer = (from: number, to: number) => ({ type: 'integer', from, to }) as const;
const list = (of: Described, most?: number) =>
	({ type: 'list', of, ...(most === undefined ? {} : { most }) }) as const;
const object = (
	fields: Readonly<Record<string, Described>>,
	more: { readonly required?: readonly string[]; readonly atMostOne?: readonly string[][] } = {},
) => ({ type: 'object', fields, ...more }) as const;

const int32 = 2_147_483_647;
const as = integer(1, int32);
const onOff = oneOf('Enabled', 'Disabled');
const cidr = { type: 'string', like: /^[\da-f.:]+\/\d+$/ } as const;
const detection = object(
	{
		firstFound: flag,
		kubernetes: oneOf('NodeInternalIP'),
		interface: text,
		skipInterface: text,
		canReach: text,
		cidrs: list(cidr),
	},
	{
		atMostOne: [['firstFound', 'kubernetes', 'interface', 'skipInterface', 'canReach', 'cidrs']],
	},
);
const onNodes = object({
	spec: object({ template: object({ spec: object({ nodeSelector: { type: 'map' } }) }) }),
});
const pool = object(
	{
		name: text,
		cidr,
		blockSize: integer(20, 128),
		encapsulation: oneOf('IPIPCrossSubnet', 'IPIP', 'VXLAN', 'VXLANCrossSubnet', 'None'),
		natOutgoing: onOff,
		nodeSelector: text,
		disableBGPExport: flag,
		disableNewAllocations: flag,
		allowedUses: list(oneOf('Workload', 'Tunnel', 'LoadBalancer')),
		assignmentMode: oneOf('Automatic', 'Manual'),
	},
	{ required: ['cidr'] },
);

/** `spec`, or what stands in its place, by kind. */
export const described: Readonly<
	Record<string, { readonly apiVersion: string; readonly body: Described; readonly at: string }>
> = {
	Installation: {
		apiVersion: 'operator.tigera.io/v1',
		at: 'spec',
		body: object({
			kubernetesProvider: oneOf(
				'EKS',
				'GKE',
				'AKS',
				'OpenShift',
				'DockerEnterprise',
				'RKE2',
				'TKG',
				'Kind',
			),
			variant: oneOf('Calico', 'TigeraSecureEnterprise'),
			cni: object(
				{
					type: oneOf('Calico', 'GKE', 'AmazonVPC', 'AzureVNET'),
					ipam: object(
						{ type: oneOf('Calico', 'HostLocal', 'AmazonVPC', 'AzureVNET') },
						{ required: ['type'] },
					),
				},
				{ required: ['type'] },
			),
			serviceCIDRs: list(cidr),
			calicoNetwork: object({
				bgp: onOff,
				clusterRoutingMode: oneOf('BIRD', 'Felix'),
				linuxDataplane: oneOf('Iptables', 'BPF', 'VPP', 'Nftables'),
				bpfNetworkBootstrap: onOff,
				kubeProxyManagement: onOff,
				windowsDataplane: oneOf('HNS', 'Disabled'),
				mtu: integer(0, 65_535),
				hostPorts: onOff,
				multiInterfaceMode: oneOf('None', 'Multus'),
				containerIPForwarding: onOff,
				nodeAddressAutodetectionV4: detection,
				nodeAddressAutodetectionV6: detection,
				ipPools: list(pool, 25),
			}),
			controlPlaneNodeSelector: { type: 'map' },
			calicoNodeDaemonSet: onNodes,
			csiNodeDriverDaemonSet: onNodes,
			calicoKubeControllersDeployment: onNodes,
			typhaDeployment: onNodes,
		}),
	},
	APIServer: { apiVersion: 'operator.tigera.io/v1', at: 'spec', body: object({}) },
	BGPConfiguration: {
		apiVersion: 'projectcalico.org/v3',
		at: 'spec',
		body: object({
			asNumber: as,
			nodeToNodeMeshEnabled: flag,
			listenPort: integer(1, 65_535),
			bindMode: oneOf('None', 'NodeIP'),
			programClusterRoutes: onOff,
			serviceClusterIPs: list(object({ cidr })),
			serviceExternalIPs: list(object({ cidr })),
			serviceLoadBalancerIPs: list(object({ cidr })),
		}),
	},
	BGPPeer: {
		apiVersion: 'projectcalico.org/v3',
		at: 'spec',
		body: object(
			{
				node: text,
				nodeSelector: text,
				peerIP: { type: 'string', like: /^[\da-f.:]+$/ },
				peerSelector: text,
				asNumber: as,
				nextHopMode: oneOf('Auto', 'Self', 'Keep'),
			},
			{
				atMostOne: [
					['node', 'nodeSelector'],
					['peerIP', 'peerSelector'],
					['asNumber', 'peerSelector'],
				],
			},
		),
	},
	FelixConfiguration: {
		apiVersion: 'projectcalico.org/v3',
		at: 'spec',
		body: object({
			awsSrcDstCheck: oneOf('DoNothing', 'Enable', 'Disable'),
			wireguardEnabled: flag,
			wireguardEnabledV6: flag,
			bpfKubeProxyIptablesCleanupEnabled: flag,
			featureDetectOverride: {
				type: 'string',
				like: /^([\w-]+=(true|false),?)*$/,
			},
		}),
	},
	IPAMConfiguration: {
		apiVersion: 'projectcalico.org/v3',
		at: 'spec',
		body: object(
			{ strictAffinity: flag, autoAllocateBlocks: flag, maxBlocksPerHost: integer(0, 1_000_000) },
			{ required: ['strictAffinity', 'autoAllocateBlocks'] },
		),
	},
	CalicoNodeStatus: {
		apiVersion: 'projectcalico.org/v3',
		at: 'spec',
		body: object({
			node: text,
			classes: list(oneOf('Agent', 'BGP', 'Routes')),
			updatePeriodSeconds: integer(0, int32),
		}),
	},
	ConfigMap: { apiVersion: 'v1', at: 'data', body: { type: 'map' } },
};
