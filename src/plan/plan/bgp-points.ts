import type { VariantId } from '../../guide/networking-options/variants.ts';
import { operatorInstalls } from '../installation/spec.ts';
import type { Figure } from '../numbers/figure.ts';
import { meshNumbers, reflectorNumbers } from '../numbers/sessions.ts';
import { typhaNumbers } from '../numbers/typha.ts';
import { isPrivateAs } from '../parameters/codecs-bgp.ts';
import type { Parameters } from '../parameters/types.ts';
import { bgpEnabled, type Topology } from './topology.ts';
import type { PlanPoint } from './types.ts';

const inCluster: Readonly<Record<Topology['cluster'], string>> = {
	none: 'No sessions among the nodes',
	'full-mesh': 'A full mesh among the nodes',
	'route-reflectors': 'Route reflectors among the nodes',
};
const toNetwork: Readonly<Record<Topology['network'], string>> = {
	none: 'none towards the network',
	'top-of-rack': 'sessions with the top-of-rack routers',
};

/** The step of the BGP topology: the rule that decided, and what it means in sessions. */
export function bgpPoints(
	variant: VariantId,
	parameters: Parameters,
	topology: Topology,
): PlanPoint[] {
	const { rule, cluster, network } = topology;
	if (!rule) return [];
	const points: PlanPoint[] = [
		{
			...rule,
			table: 'bgp-topology',
			text: `${inCluster[cluster]}, ${toNetwork[network]}.`,
			sure: true,
			figures: sessions(parameters, topology),
		},
	];
	if (operatorInstalls(variant, parameters)) {
		points.push({
			id: 'typha-copies',
			text: 'The operator runs Typha between the nodes and the datastore.',
			sure: true,
			figures: typhaNumbers(parameters.nodes).figures,
			sources: ['operator-typha'],
		});
	}
	if (bgpEnabled(topology, parameters) && network === 'top-of-rack') {
		const open = [parameters['as-number'], ...parameters.routers.map(({ as }) => as)].filter(
			(as) => !isPrivateAs(as),
		);
		if (open.length > 0)
			points.push({
				id: 'public-as',
				text: `Not private: AS ${[...new Set(open)].join(', AS ')}. Use numbers that are yours.`,
				sure: true,
				sources: ['rfc4271'],
				confidence: 'inferred',
			});
		if (parameters['as-design'] === 'one' && sharedAs(parameters))
			points.push({
				id: 'one-as-behind-routers',
				text: 'All nodes have one AS number behind routers of other numbers: a node drops routes that carry its own number. Let the routers send a default route.',
				sure: true,
				sources: ['ip-fabric', 'rfc4271'],
				confidence: 'inferred',
			});
	}
	return points;
}

/** Whether routes from one rack reach another through routers with numbers of their own. */
function sharedAs(parameters: Parameters): boolean {
	return parameters.routers.some(({ as }) => as !== parameters['as-number']);
}

function sessions({ nodes, reflectors }: Parameters, { cluster }: Topology): readonly Figure[] {
	if (cluster === 'full-mesh') return meshNumbers(nodes).figures;
	if (cluster === 'none') return [];
	// The configuration lets each node peer with every reflector.
	return [
		...reflectorNumbers(nodes, reflectors.length, reflectors.length).figures,
		...meshNumbers(nodes).figures.filter(({ id }) => id === 'mesh'),
	];
}
