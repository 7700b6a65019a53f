import type { Answers } from '../../decision/index.ts';
import type { InputsOf } from '../../guide/inputs-of.ts';
import type { questions } from '../../guide/operator-combinations/questions.ts';
import type { InstallationSpec, PoolSpec } from './types.ts';

type OperatorInputs = InputsOf<typeof questions>;
/** Answers to every question of the operator's table. */
export type OperatorAnswers = Answers<OperatorInputs>;

const encapsulations = {
	IPIP: 'ipip',
	IPIPCrossSubnet: 'ipip-cross-subnet',
	VXLAN: 'vxlan',
	VXLANCrossSubnet: 'vxlan-cross-subnet',
	None: 'none',
} as const;
const plugins = {
	Calico: 'calico',
	HostLocal: 'host-local',
	AmazonVPC: 'amazon-vpc',
	AzureVNET: 'azure-vnet',
	GKE: 'gke',
} as const;
const dataplanes = { Iptables: 'iptables', Nftables: 'nftables', BPF: 'bpf' } as const;

type Cni = NonNullable<InstallationSpec['cni']>;

/** What the operator takes as the plugin where an Installation names none. */
function cniOf({ kubernetesProvider, cni }: InstallationSpec): Cni['type'] {
	if (cni) return cni.type;
	if (kubernetesProvider === 'EKS') return 'AmazonVPC';
	if (kubernetesProvider === 'AKS') return 'AzureVNET';
	return kubernetesProvider === 'GKE' ? 'GKE' : 'Calico';
}

/**
 * The operator's questions as an Installation answers them: once for each pool, once where there is
 * none. What is not set has the operator's default. For v1.42, which goes with Calico v3.32.
 *
 * @param apiEndpoint whether a kubernetes-services-endpoint ConfigMap goes with it
 */
export function operatorAnswers(
	spec: InstallationSpec,
	apiEndpoint: boolean,
): readonly OperatorAnswers[] {
	const { kubernetesProvider, serviceCIDRs, calicoNetwork: network } = spec;
	const cni = cniOf(spec);
	const ipam = spec.cni?.ipam?.type ?? (cni === 'GKE' ? 'HostLocal' : cni);
	const of = (pool: PoolSpec | undefined): OperatorAnswers => ({
		'operator-version': 'v1-42',
		provider: kubernetesProvider
			? (kubernetesProvider.toLowerCase() as 'eks' | 'aks' | 'gke')
			: 'blank',
		variant: 'calico',
		cni: plugins[cni],
		ipam: plugins[ipam],
		encapsulation: pool ? encapsulations[pool.encapsulation] : 'no-pool',
		'pool-family': pool?.cidr.includes(':') ? 'ipv6' : 'ipv4',
		'pool-nodes': pool && pool.nodeSelector !== 'all()' ? 'some' : 'all',
		bgp: network.bgp === 'Enabled' ? 'enabled' : 'disabled',
		'cluster-routing': network.clusterRoutingMode === 'Felix' ? 'felix' : 'blank',
		dataplane: dataplanes[network.linuxDataplane ?? 'Iptables'],
		// The operator fills it in unless somebody takes it out.
		'node-address': 'set',
		'host-ports': 'blank',
		'multi-interface': 'no',
		'ip-forwarding': 'no',
		windows: network.windowsDataplane === 'HNS' ? 'hns' : 'disabled',
		'service-cidrs': serviceCIDRs && serviceCIDRs.length > 0 ? 'named' : 'empty',
		'api-endpoint': apiEndpoint ? 'yes' : 'no',
	});
	const pools = network.ipPools ?? [];
	return pools.length > 0 ? pools.map(of) : [of(undefined)];
}
