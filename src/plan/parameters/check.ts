import type { VariantId } from '../../guide/networking-options/variants.ts';
import { plannedMtu } from '../plan/mtu.ts';
import { bgpEnabled, topologyOf } from '../plan/topology.ts';
import { traitsOf } from '../traits.ts';
import { checkBgp } from './check-bgp.ts';
import { checkRanges } from './check-ranges.ts';
import { fields } from './fields.ts';
import { fault, type ParameterFault, type Parameters } from './types.ts';

/** What parameters must fulfil together, each value being well formed. */
export function checkParameters(variant: VariantId, parameters: Parameters): ParameterFault[] {
	return [
		...checkRanges(variant, parameters),
		...checkBgp(variant, parameters),
		...checkMtu(variant, parameters),
		...checkTogether(variant, parameters),
	];
}

function checkMtu(variant: VariantId, parameters: Parameters): ParameterFault[] {
	// IP in IP with IPv6 is refused as such, with its own reason.
	if (variant.startsWith('calico-ipip') && parameters['ip-family'] !== 'ipv4') return [];
	const mtu = plannedMtu(variant, parameters);
	if (typeof mtu !== 'string') return [];
	if (variant === 'flannel') {
		const id = 'flannel-backend';
		const backend = parameters[id];
		if (['udp', 'ipip'].includes(backend) && parameters['ip-family'] !== 'ipv4')
			return [
				fault(
					id,
					fields[id].label,
					backend,
					'a backend that carries IPv6: vxlan, wireguard or host-gw',
				),
			];
	}
	return [
		fault(
			'link-mtu',
			fields['link-mtu'].label,
			String(parameters['link-mtu']),
			mtu.slice(mtu.indexOf('expected ') + 'expected '.length),
		),
	];
}

function checkTogether(variant: VariantId, parameters: Parameters): ParameterFault[] {
	const { platform, windows, dataplane, wireguard } = parameters;
	const { option, plugins } = traitsOf(variant, platform);
	const faults: ParameterFault[] = [];
	if (windows === 'yes' && dataplane === 'ebpf')
		faults.push(
			fault(
				'dataplane',
				'Dataplane',
				'ebpf',
				'iptables or nftables: Windows nodes do not run eBPF',
			),
		);
	if (
		windows === 'yes' &&
		option === 'calico-vxlan' &&
		bgpEnabled(topologyOf(variant, parameters), parameters)
	)
		faults.push(
			fault('bgp', fields.bgp.label, 'enabled', 'BGP disabled: VXLAN on Windows needs it off'),
		);
	if (wireguard === 'on' && platform === 'gke')
		faults.push(
			fault(
				'wireguard',
				fields.wireguard.label,
				'on',
				'off: Calico’s WireGuard does not run on GKE',
			),
		);
	if (wireguard === 'on' && !plugins)
		faults.push(
			fault(
				'wireguard',
				fields.wireguard.label,
				'on',
				'off: use flannel’s wireguard backend instead',
			),
		);
	return faults;
}
