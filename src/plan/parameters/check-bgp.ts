import type { VariantId } from '../../guide/networking-options/variants.ts';
import { parseAddress } from '../cidr.ts';
import { topologyOf } from '../plan/topology.ts';
import { familiesOf } from '../traits.ts';
import { type FieldId, fields } from './fields.ts';
import { fault, type ParameterFault, type Parameters } from './types.ts';

/** What BGP parameters must fulfil together. */
export function checkBgp(variant: VariantId, parameters: Parameters): ParameterFault[] {
	const faults: ParameterFault[] = [];
	const refuse = (id: FieldId, received: string, expected: string) =>
		faults.push(fault(id, fields[id].label, received, expected));

	if (
		variant === 'calico-bgp-peered' &&
		parameters['l2-domain'] === 'more-than-100' &&
		parameters.nodes <= 100
	) {
		refuse(
			'l2-domain',
			'more-than-100',
			`up-to-100: a part of the cluster cannot hold more than its ${parameters.nodes} nodes`,
		);
		return faults;
	}
	const topology = topologyOf(variant, parameters);
	if (topology.network === 'top-of-rack') {
		checkRouters(parameters, refuse);
		if (parameters.bgp === 'disabled')
			refuse('bgp', 'disabled', 'BGP enabled: the plan has sessions with routers');
	}
	if (topology.cluster === 'route-reflectors') checkReflectors(variant, parameters, refuse);
	return faults;
}

type Refuse = (id: FieldId, received: string, expected: string) => void;

function checkRouters(parameters: Parameters, refuse: Refuse): void {
	const { routers, 'rack-nodes': racks } = parameters;
	const text = fields.routers.codec.format(routers);
	const families = familiesOf(parameters['ip-family']);
	for (const family of families) {
		if (!routers.some(({ address }) => parseAddress(address)?.family === family))
			refuse('routers', text, `a router with an ${family === 'ipv4' ? 'IPv4' : 'IPv6'} address`);
	}
	const foreign = routers.find(({ address }) => {
		const family = parseAddress(address)?.family;
		return family && !families.includes(family);
	});
	if (foreign) refuse('routers', foreign.address, 'addresses of the families that pods use');

	const named = new Set(racks.map(({ rack }) => rack));
	const routed = new Set(routers.map(({ rack }) => rack));
	const without = routers.find(({ rack }) => !named.has(rack));
	if (without)
		refuse(
			'rack-nodes',
			fields['rack-nodes'].codec.format(racks),
			`the nodes of ${without.rack} too`,
		);
	const alone = racks.find(({ rack }) => !routed.has(rack));
	if (alone) refuse('routers', text, `a router for ${alone.rack} too`);

	const all = racks.flatMap(({ nodes }) => nodes);
	const twice = all.find((node, n) => all.indexOf(node) !== n);
	if (twice) refuse('rack-nodes', twice, 'each node in one rack');

	if (parameters['as-design'] === 'per-rack') {
		for (const rack of routed) {
			const numbers = new Set(routers.filter((one) => one.rack === rack).map(({ as }) => as));
			if (numbers.size > 1)
				refuse('routers', [...numbers].join(', '), `one AS number for all routers of ${rack}`);
		}
	}
}

function checkReflectors(variant: VariantId, parameters: Parameters, refuse: Refuse): void {
	const { reflectors, nodes, 'rack-nodes': racks } = parameters;
	const text = reflectors.join(', ');
	if (reflectors.length >= nodes)
		refuse('reflectors', text, `fewer reflectors than the ${nodes} nodes`);
	// Where nodes peer with the routers of their rack, so do reflectors stand in each.
	if (variant !== 'calico-bgp-peered') return;
	const bare = racks.find((rack) => !rack.nodes.some((node) => reflectors.includes(node)));
	if (bare) refuse('reflectors', text, `at least one node of ${bare.rack}`);
	const lost = reflectors.find((node) => !racks.some((rack) => rack.nodes.includes(node)));
	if (lost) refuse('reflectors', lost, 'nodes that stand in a rack');
}
