import { evaluate } from '../../decision/index.ts';
import { bgpTable } from '../../guide/bgp-topology/table.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { GuideRule, Implication } from '../../guide/types.ts';
import type { Parameters } from '../parameters/types.ts';
import { traitsOf } from '../traits.ts';

/** Which BGP sessions a plan has, and the rule that decided it. */
export interface Topology {
	readonly cluster: 'none' | 'full-mesh' | 'route-reflectors';
	readonly network: 'none' | 'top-of-rack';
	/** Missing where the parameters contradict each other. */
	readonly rule: GuideRule | undefined;
	/** Why they cannot occur together. */
	readonly contradicts: readonly Implication[];
}

/** The BGP topology of a variant, evaluated with the table. */
export function topologyOf(variant: VariantId, parameters: Parameters): Topology {
	const { option } = traitsOf(variant, parameters.platform);
	const { rule, outputs, contradicts } = evaluate(bgpTable, {
		option,
		// Felix always programs VXLAN's routes, whatever is said of the others.
		'cluster-routing': option === 'calico-vxlan' ? 'felix' : parameters['cluster-routing'],
		'service-ips': parameters['service-ips'],
		'router-bgp': parameters['router-bgp'],
		nodes: parameters.nodes,
		'l2-domain': option === 'calico-bgp-peered' ? parameters['l2-domain'] : 'up-to-100',
	});
	const against = bgpTable.assumptions.filter(({ id }) => contradicts.includes(id));
	if (!outputs || against.length > 0)
		return { cluster: 'none', network: 'none', rule: undefined, contradicts: against };
	return {
		cluster: outputs.cluster as Topology['cluster'],
		network: outputs.network as Topology['network'],
		rule: bgpTable.rules.find(({ id }) => id === rule),
		contradicts: [],
	};
}

/** Whether BIRD runs: as the topology asks, unless somebody decided otherwise. */
export function bgpEnabled(topology: Topology, { bgp }: Parameters): boolean {
	if (bgp !== 'planned') return bgp === 'enabled';
	return topology.cluster !== 'none' || topology.network !== 'none';
}
