import type { SourceId } from '../guide/sources.ts';
import type { Encapsulation } from '../plan/traits.ts';
import { meshGoesOff } from './bgp.ts';
import type { Context } from './context.ts';
import type { ConfigurationFile, Step } from './types.ts';
import { nodeSteps } from './verify-nodes.ts';
import { trafficSteps } from './verify-traffic.ts';

const modes: Readonly<Record<Encapsulation, string>> = {
	IPIP: 'Always Never',
	IPIPCrossSubnet: 'CrossSubnet Never',
	VXLAN: 'Never Always',
	VXLANCrossSubnet: 'Never CrossSubnet',
	None: 'Never Never',
};

/** Where a platform's own Calico is described. */
const providerDocs: Readonly<Partial<Record<string, SourceId>>> = {
	iks: 'install-iks',
	gke: 'install-gke',
	aks: 'install-aks',
};

/** Commands that show whether it works, from the operator down to a packet. */
export function verifyFiles(context: Context): ConfigurationFile[] {
	return [
		{
			kind: 'commands',
			stage: 'verify',
			name: 'verify.sh',
			purpose: 'Shows whether it works. Words in capitals are yours to fill in.',
			sources: ['install-onprem'],
			steps: [
				...installedSteps(context),
				...poolSteps(context),
				...sessionSteps(context),
				...nodeSteps(context),
				...trafficSteps(context),
			],
		},
	];
}

function installedSteps({ installation, parameters, variant }: Context): Step[] {
	const ready: Step = {
		text: 'Look at the nodes.',
		run: ['kubectl get nodes -o wide'],
		healthy: 'Every node is Ready.',
		sources: ['install-onprem'],
	};
	if (!installation) {
		const set = variant === 'flannel' ? 'canal' : 'calico-node';
		const namespace = parameters.platform === 'aks' ? 'calico-system' : 'kube-system';
		return [
			ready,
			{
				text: 'Look at the daemon set.',
				run: [`kubectl get daemonset ${set} -n ${namespace}`],
				healthy: 'READY equals DESIRED.',
				sources: [providerDocs[parameters.platform] ?? 'install-flannel'],
			},
		];
	}
	const dataplane = installation.calicoNetwork.linuxDataplane;
	return [
		{
			text: 'Ask the operator.',
			run: ['kubectl get tigerastatus'],
			healthy: `AVAILABLE is True for calico${installation.calicoNetwork.ipPools ? ', ippools' : ''} and apiserver.`,
			sources: ['install-onprem'],
		},
		ready,
		...(dataplane
			? [
					{
						text: 'Look at the dataplane.',
						run: [
							'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.linuxDataplane}{"\\n"}\'',
						],
						healthy: `It prints ${dataplane}.`,
						sources: dataplane === 'BPF' ? (['ebpf'] as const) : (['nftables'] as const),
					},
				]
			: []),
		...(parameters.windows === 'yes'
			? [
					{
						text: 'Look at Calico on the Windows nodes.',
						run: ['kubectl get daemonset -n calico-system calico-node-windows'],
						healthy: 'READY equals the number of Windows nodes.',
						sources: ['windows-operator'] as const,
					},
				]
			: []),
	];
}

function poolSteps({ installation, traits }: Context): Step[] {
	const pools = installation?.calicoNetwork.ipPools ?? [];
	if (pools.length === 0 || !traits.encapsulation) return [];
	return [
		{
			text: 'Look at the pools.',
			run: pools.map(
				({ name }) =>
					`kubectl get ippools.projectcalico.org ${name} -o jsonpath='{.spec.cidr}{" "}{.spec.ipipMode}{" "}{.spec.vxlanMode}{" "}{.spec.natOutgoing}{"\\n"}'`,
			),
			healthy: pools
				.map(
					({ cidr, natOutgoing }) =>
						`${cidr} ${modes[traits.encapsulation ?? 'None']}${natOutgoing === 'Enabled' ? ' true' : ', and no true behind it'}`,
				)
				.join('; ')
				.concat('.'),
			sources: ['resource-ippool', 'operator-api'],
		},
	];
}

function sessionSteps(context: Context): Step[] {
	const { bgp, topology, calicoNetworked, installation } = context;
	if (!bgp || !calicoNetworked || !installation) return [];
	const sees = [
		...(meshGoesOff(context) ? [] : ['each other node as node-to-node mesh']),
		...(topology.cluster === 'route-reflectors' ? ['each reflector'] : []),
		...(topology.network === 'top-of-rack' ? ['the routers of the rack'] : []),
	];
	return [
		{
			text: 'Look at the sessions, on a node.',
			run: ['sudo calicoctl node status'],
			healthy: `It lists ${sees.join(' and ')}, with Established in the column INFO.`,
			sources: ['node-status', 'bgp'],
		},
	];
}
