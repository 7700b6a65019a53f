import { factNumber } from '../guide/fact-number.ts';
import { plannedMtu } from '../plan/plan/mtu.ts';
import type { Encapsulation } from '../plan/traits.ts';
import { familiesOf } from '../plan/traits.ts';
import type { Context } from './context.ts';
import { felixSpec } from './felix.ts';
import type { Step } from './types.ts';

/** Addresses, tunnels, routes and Felix’s settings, as a node shows them. */
export function nodeSteps(context: Context): Step[] {
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
