import { platforms } from '../../guide/apply/platforms.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { NodeAddress, Parameters } from '../parameters/types.ts';
import { plannedMtu } from '../plan/mtu.ts';
import { bgpEnabled, type Topology } from '../plan/topology.ts';
import { familiesOf, offersCalico, traitsOf } from '../traits.ts';
import type { DetectionSpec, InstallationSpec, PoolSpec } from './types.ts';

const hybridNodes = { 'eks.amazonaws.com/compute-type': 'hybrid' } as const;
const onHybridNodes = { spec: { template: { spec: { nodeSelector: hybridNodes } } } } as const;

/** Whether the operator installs Calico here; elsewhere a manifest or the provider does. */
export function operatorInstalls(variant: VariantId, parameters: Parameters): boolean {
	const { platform, 'run-by': by } = parameters;
	if (variant === 'flannel') return false;
	if (offersCalico(variant, platform) && by === 'provider') return false;
	return !(platform === 'iks' && variant === 'calico-ipip-cross-subnet');
}

/** The Installation of a variant, as data; undefined where the operator has no part in it. */
export function installationSpec(
	variant: VariantId,
	parameters: Parameters,
	topology: Topology,
): InstallationSpec | undefined {
	const { platform, windows, dataplane } = parameters;
	const { option, plugins, encapsulation } = traitsOf(variant, platform);
	if (!plugins || !operatorInstalls(variant, parameters)) return undefined;
	const { provider } = platforms[platform];
	const hybrid = platform === 'eks-hybrid';
	const own = plugins.cni === 'Calico';
	const mtu = own && parameters['pod-mtu'] === 'set' ? plannedMtu(variant, parameters) : '';
	// The operator's own default is the Calico plugin only where it knows no provider.
	const named = provider !== '' || hybrid || !own || plugins.ipam !== 'Calico';

	return {
		...(provider && { kubernetesProvider: provider }),
		...(named && { cni: { type: plugins.cni, ipam: { type: plugins.ipam } } }),
		...(windows === 'yes' && { serviceCIDRs: serviceRanges(parameters) }),
		calicoNetwork: {
			bgp: bgpEnabled(topology, parameters) ? 'Enabled' : 'Disabled',
			...(own &&
				option !== 'calico-vxlan' &&
				plugins.ipam === 'Calico' &&
				parameters['cluster-routing'] === 'felix' && { clusterRoutingMode: 'Felix' }),
			...(dataplane === 'nftables' && { linuxDataplane: 'Nftables' }),
			...(dataplane === 'ebpf' && {
				linuxDataplane: 'BPF',
				bpfNetworkBootstrap: 'Enabled',
				// AKS puts kube-proxy back, so the operator is not told to manage it.
				...(platform !== 'aks' && { kubeProxyManagement: 'Enabled' }),
			}),
			...(windows === 'yes' && { windowsDataplane: 'HNS' }),
			...(typeof mtu === 'object' && { mtu: mtu.pod }),
			...(own && detection(parameters)),
			...(encapsulation && { ipPools: pools(variant, parameters) }),
		},
		...(hybrid && {
			controlPlaneNodeSelector: hybridNodes,
			calicoNodeDaemonSet: onHybridNodes,
			csiNodeDriverDaemonSet: onHybridNodes,
			calicoKubeControllersDeployment: onHybridNodes,
			typhaDeployment: onHybridNodes,
		}),
	};
}

/** The Services' ranges of the families in use. */
export function serviceRanges(parameters: Parameters): readonly string[] {
	return familiesOf(parameters['ip-family']).map((family) => parameters[`services-${family}`]);
}

function pools(variant: VariantId, parameters: Parameters): PoolSpec[] {
	const { plugins, encapsulation = 'None' } = traitsOf(variant, parameters.platform);
	return familiesOf(parameters['ip-family']).map((family) => ({
		name: `default-${family}-ippool`,
		cidr: parameters[`pods-${family}`],
		...(plugins?.ipam === 'Calico' && { blockSize: parameters[`block-${family}`] }),
		encapsulation,
		natOutgoing: variant === 'calico-bgp-peered' ? 'Disabled' : 'Enabled',
		nodeSelector:
			parameters.platform === 'eks-hybrid' ? "eks.amazonaws.com/compute-type == 'hybrid'" : 'all()',
	}));
}

function detection(
	parameters: Parameters,
): Pick<
	InstallationSpec['calicoNetwork'],
	'nodeAddressAutodetectionV4' | 'nodeAddressAutodetectionV6'
> {
	const families = familiesOf(parameters['ip-family']);
	const v4 = families.includes('ipv4') && method(parameters['node-address-ipv4']);
	const v6 = families.includes('ipv6') && method(parameters['node-address-ipv6']);
	return {
		...(v4 && { nodeAddressAutodetectionV4: v4 }),
		...(v6 && { nodeAddressAutodetectionV6: v6 }),
	};
}

function method(address: NodeAddress): DetectionSpec | undefined {
	switch (address.method) {
		case 'default':
			return undefined;
		case 'first-found':
			return { firstFound: true };
		case 'kubernetes':
			return { kubernetes: 'NodeInternalIP' };
		case 'interface':
			return { interface: address.value };
		case 'skip-interface':
			return { skipInterface: address.value };
		case 'can-reach':
			return { canReach: address.value };
		case 'cidrs':
			return { cidrs: address.cidrs };
	}
}
