import { type Opening, type OpeningId, openings } from '../../guide/apply/openings.ts';
import { factPorts } from '../../guide/fact-number.ts';
import { facts } from '../../guide/facts.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import { operatorInstalls } from '../installation/spec.ts';
import type { FlannelBackend, Parameters } from '../parameters/types.ts';
import { familiesOf, traitsOf } from '../traits.ts';
import { bgpEnabled, type Topology } from './topology.ts';
import type { PlanPoint } from './types.ts';

const flannelOpenings: Readonly<Record<FlannelBackend, OpeningId | undefined>> = {
	vxlan: 'flannel-vxlan',
	'vxlan-direct-routing': 'flannel-vxlan',
	'host-gw': undefined,
	wireguard: 'flannel-wireguard',
	udp: 'flannel-udp',
	ipip: 'flannel-ipip',
};

/** What a plan asks a firewall to let through. */
export function openingsOf(
	variant: VariantId,
	parameters: Parameters,
	topology: Topology,
): readonly OpeningId[] {
	const { platform, dataplane, windows, wireguard } = parameters;
	const { encapsulation = 'None' } = traitsOf(variant, platform);
	const families = familiesOf(parameters['ip-family']);
	const vxlan = encapsulation.startsWith('VXLAN');
	const flannel = variant === 'flannel';
	const bgp =
		traitsOf(variant, platform).plugins?.ipam === 'Calico' && bgpEnabled(topology, parameters);
	const backend = flannel ? flannelOpenings[parameters['flannel-backend']] : undefined;
	const wanted: readonly (readonly [OpeningId | undefined, boolean])[] = [
		// With BGP on and nothing else said, the nodes mesh by themselves.
		['bgp-between-nodes', bgp && (topology.cluster !== 'none' || topology.network === 'none')],
		['bgp-to-routers', bgp && topology.network === 'top-of-rack'],
		['ipip', encapsulation.startsWith('IPIP')],
		['vxlan', vxlan],
		['vxlan-for-ebpf', dataplane === 'ebpf' && !vxlan],
		['wireguard-ipv4', wireguard === 'on' && !flannel && families.includes('ipv4')],
		['wireguard-ipv6', wireguard === 'on' && !flannel && families.includes('ipv6')],
		[backend, flannel],
		['flannel-vxlan-windows', backend === 'flannel-vxlan' && windows === 'yes'],
		['typha', operatorInstalls(variant, parameters)],
		['api', true],
	];
	return wanted.flatMap(([id, holds]) => (id && holds ? [id] : []));
}

/** The firewall's step, point by point. */
export function firewallPoints(ids: readonly OpeningId[]): PlanPoint[] {
	return ids.map((id) => {
		const { fact, between, why, sources, ...doubt }: Opening = openings[id];
		return {
			id,
			text: facts[fact].value,
			reason: why,
			sure: true,
			opens: { ports: factPorts(fact), between },
			sources,
			...(doubt.confidence && { confidence: doubt.confidence }),
			...(doubt.caveat && { caveat: doubt.caveat }),
		};
	});
}
