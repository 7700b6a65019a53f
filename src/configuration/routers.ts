import { parseAddress } from '../plan/cidr.ts';
import type { Parameters } from '../plan/parameters/types.ts';
import { type BgpPeer, bgpPeer } from './resources.ts';
import type { Step } from './types.ts';

/** Label by which a node tells its rack. */
const RACK = 'rack';

/** Selects the nodes of a rack. */
export function ofRack(rack: string): string {
	return `${RACK} == '${rack}'`;
}

/** What to do to nodes and routers before they can have sessions. */
export function rackSteps(parameters: Parameters, meshGoesOff: boolean): Step[] {
	const { 'rack-nodes': racks, routers } = parameters;
	const labels: Step = {
		text: `Label the nodes by rack. A node without a label has no session${meshGoesOff ? ' once the mesh is off' : ' with a router'}.`,
		run: [
			...racks.map(({ rack, nodes }) => `kubectl label node ${nodes.join(' ')} ${RACK}=${rack}`),
			`kubectl get nodes -L ${RACK}`,
		],
		healthy: 'The column RACK is filled for every node.',
		sources: ['bgp'],
	};
	const router: Step = {
		text: 'Configure each router: neighbours for the nodes of its rack, itself as next hop for routes from other racks, a filter that accepts the pod range down to single addresses, and the role of route reflector for nodes that share its AS number.',
		run: [],
		sources: ['bgp', 'ip-fabric'],
		confidence: 'inferred',
	};
	if (parameters['as-design'] === 'one') return [labels, router];
	const numbers: Step = {
		text: 'Give the nodes the AS number of their rack.',
		run: [
			...racks.flatMap(({ rack, nodes }) => {
				const as = routers.find((one) => one.rack === rack)?.as;
				return as === undefined ? [] : nodes.map((node) => setAs(node, as));
			}),
			'calicoctl get nodes -o wide',
		],
		healthy: 'The column ASN shows the number of the rack.',
		sources: ['bgp'],
	};
	return [labels, router, numbers];
}

/** Gives a node an AS number of its own. */
export function setAs(node: string, as: number): string {
	return `calicoctl patch node ${node} -p '${JSON.stringify({ spec: { bgp: { asNumber: String(as) } } })}'`;
}

/** One BGPPeer for each router: `rack-1-router`, `rack-1-router-2`, `rack-1-router-ipv6`. */
export function routerPeers({ routers }: Parameters): BgpPeer[] {
	const used = new Map<string, number>();
	return routers.map(({ rack, address, as }) => {
		const six = parseAddress(address)?.family === 'ipv6' ? '-ipv6' : '';
		const base = `${rack}-router${six}`;
		const count = (used.get(base) ?? 0) + 1;
		used.set(base, count);
		return bgpPeer(count === 1 ? base : `${base}-${count}`, {
			nodeSelector: ofRack(rack),
			peerIP: address,
			asNumber: as,
		});
	});
}
