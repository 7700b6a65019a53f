import { factNumber } from '../guide/fact-number.ts';
import type { SourceId } from '../guide/sources.ts';
import { plannedMtu } from '../plan/plan/mtu.ts';
import type { Encapsulation } from '../plan/traits.ts';
import { familiesOf } from '../plan/traits.ts';
import { meshGoesOff } from './bgp.ts';
import type { Context } from './context.ts';
import { felixSpec } from './felix.ts';
import type { ConfigurationFile, Step } from './types.ts';

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

function nodeSteps(context: Context): Step[] {
	const { parameters, traits, calicoNetworked, installation, variant } = context;
	const steps: Step[] = [];
	if (calicoNetworked && installation) {
		const annotations = familiesOf(parameters['ip-family']).map((family) =>
			family === 'ipv4' ? 'IPv4Address' : 'IPv6Address',
		);
		const columns = annotations.map(
			(one) => `${one}:.metadata.annotations.projectcalico\\.org/${one}`,
		);
		steps.push({
			text: 'Look at the addresses that Calico recorded.',
			run: [`kubectl get nodes -o custom-columns='NAME:.metadata.name,${columns.join(',')}'`],
			healthy: 'Each node has the address that others use, with the prefix of its real subnet.',
			sources: ['node-address'],
		});
	}
	const device = tunnel(traits.encapsulation);
	if (device && installation) {
		const mtu = plannedMtu(variant, parameters);
		const says =
			device === 'vxlan.calico'
				? [`id ${factNumber('vxlan-vni')}`, `dstport ${factNumber('vxlan-port')}`]
				: [];
		steps.push({
			text: 'Look at the tunnel, on a node.',
			run: [`ip -d link show ${device}`],
			healthy: `It names ${[...says, ...(typeof mtu === 'object' ? [`mtu ${mtu.pod}`] : [])].join(', ')}.`,
			sources: device === 'vxlan.calico' ? ['requirements', 'mtu'] : ['mtu'],
		});
	}
	if (calicoNetworked && installation) {
		const way = device
			? traits.encapsulation?.endsWith('CrossSubnet')
				? `Blocks of nodes in the same subnet have the usual interface, those in others dev ${device}.`
				: `Blocks of other nodes have dev ${device}.`
			: 'Blocks of other nodes have the usual interface; tunl0 and vxlan.calico do not appear.';
		steps.push({
			text: 'Look at the routes, on a node.',
			run: parameters['ip-family'] === 'ipv6' ? ['ip -6 route'] : ['ip route'],
			healthy: way,
			sources: ['overlay'],
		});
	}
	return [...steps, ...felixSteps(context)];
}

function tunnel(encapsulation: Encapsulation | undefined): 'tunl0' | 'vxlan.calico' | undefined {
	if (encapsulation?.startsWith('IPIP')) return 'tunl0';
	return encapsulation?.startsWith('VXLAN') ? 'vxlan.calico' : undefined;
}

function felixSteps(context: Context): Step[] {
	const spec = felixSpec(context);
	return [
		...(spec.awsSrcDstCheck
			? [
					{
						text: 'Look at the source/destination check, for each instance.',
						run: [
							'aws ec2 describe-instance-attribute --instance-id INSTANCE --attribute sourceDestCheck',
						],
						healthy: 'SourceDestCheck.Value is false.',
						sources: ['public-cloud-aws'] as const,
					},
				]
			: []),
		...(spec.wireguardEnabled || spec.wireguardEnabledV6
			? [
					{
						text: 'Look at a node’s key.',
						run: ['calicoctl get node NODE -o yaml'],
						healthy: `Its status holds ${[
							...(spec.wireguardEnabled ? ['wireguardPublicKey'] : []),
							...(spec.wireguardEnabledV6 ? ['wireguardPublicKeyV6'] : []),
						].join(' and ')}.`,
						sources: ['encryption'] as const,
					},
				]
			: []),
	];
}

function trafficSteps({ variant, parameters }: Context): Step[] {
	const mtu = plannedMtu(variant, parameters);
	const pod = (name: string, node: string) =>
		`kubectl run ${name} --image=busybox:1.36 --restart=Never --overrides='{"spec": {"nodeName": "${node}"}}' -- sleep 3600`;
	return [
		{
			text: 'Send a packet from a pod on one node to a pod on another.',
			run: [
				pod('net-a', 'NODE_A'),
				pod('net-b', 'NODE_B'),
				'kubectl wait --for=condition=Ready pod/net-a pod/net-b',
				'kubectl exec net-a -- ping -c 3 "$(kubectl get pod net-b -o jsonpath=\'{.status.podIP}\')"',
			],
			healthy: '0% packet loss.',
			sources: ['kubernetes-model'],
		},
		...(typeof mtu === 'object'
			? [
					{
						text: 'Look at the MTU in a pod.',
						run: ['kubectl exec net-a -- cat /sys/class/net/eth0/mtu'],
						healthy: `It prints ${mtu.pod}, if the link carries ${mtu.link}.`,
						sources: ['mtu'] as const,
					},
				]
			: []),
		{
			text: 'Remove the two pods.',
			run: ['kubectl delete pod net-a net-b'],
			sources: ['kubernetes-model'],
		},
	];
}
