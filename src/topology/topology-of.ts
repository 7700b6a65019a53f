import { facts } from '../guide/facts.ts';
import { type Forwarding, forwarding } from '../guide/networking-options/forwarding.ts';
import { type VariantId, variants } from '../guide/networking-options/variants.ts';
import { places } from './addresses.ts';
import { hopsBetween, hopsInwards } from './hops.ts';
import { carriers, situationWords } from './names.ts';
import { arrives, betweenNodes, isCarried, towardsNode, wrapsIn } from './network.ts';
import { tunnelWords } from './packet.ts';
import { pictureId } from './picture-for.ts';
import type { Situation, Topology } from './types.ts';

/** What one variant does in one situation: its network, and the packet’s path through it. */
export function topologyOf(id: VariantId, situation: Situation): Topology {
	const way = wayOf(forwarding[id], situation);
	const { fullName } = variants.find((one) => one.id === id) as (typeof variants)[number];
	const both = places(way, situation);
	const inwards = situation === 'from-outside';
	const hops = inwards ? hopsInwards(way, both[0]) : hopsBetween(way, situation, both);
	return {
		id: pictureId(id, situation),
		title: `${fullName}: ${inwards ? 'a packet' : 'pod to pod'} ${situationWords[situation]}`,
		description: describe(way, situation),
		...(inwards ? towardsNode(way, both[0]) : betweenNodes(way, situation, both)),
		hops,
		steps: [
			...hops.map(({ words }) => words),
			...(inwards ? [] : [howNodesKnow[way.routes]]),
			...(way.routes === 'bgp-routers' && situation === 'one-subnet' ? [neighbours] : []),
			...(inwards && !arrives(way, situation) ? [insteadOfRoute(way)] : []),
			...(inwards && way.from === 'subnet' ? [reachOfSubnet] : []),
		],
		sources: way.sources,
		of: { variant: id, situation },
	};
}

/** From outside, packets for a pod of Azure’s overlay come to the VNet, which knows nothing of it. */
function wayOf(way: Forwarding, situation: Situation): Forwarding {
	const toVnet = way.carrier === 'azure-overlay' && situation === 'from-outside';
	return toVnet ? { ...way, carrier: 'azure' } : way;
}

function describe(way: Forwarding, situation: Situation): string {
	const { phrase, first } = carriers[way.carrier];
	if (situation === 'from-outside') {
		return arrives(way, situation)
			? `A machine outside the cluster reaches Pod A under the pod’s own address, because ${phrase} knows the node.`
			: `A machine outside the cluster cannot reach Pod A under the pod’s own address, because ${phrase} has no route to it.`;
	}
	const where =
		situation === 'across-subnets'
			? `Pod A and Pod B are on nodes in two subnets, with ${first} between them.`
			: isCarried(way, situation)
				? `Pod A and Pod B are on two nodes of one subnet; even there, ${phrase} carries the packet.`
				: 'Pod A and Pod B are on two nodes of one subnet, with no router between them.';
	const how = !arrives(way, situation)
		? 'The packet leaves as it is and is lost at the router: this variant does not cross subnets.'
		: wrapsIn(way, situation)
			? `Between the nodes the packet travels inside another (${tunnelWords(way)}).`
			: 'The packet travels as it is, without a header of its own for the way.';
	return `${where} ${how}`;
}

const howNodesKnow: Readonly<Record<Forwarding['routes'], string>> = {
	'bgp-nodes': `How the nodes know: each tells the others by BGP (${facts['bgp-port'].value}) which blocks of addresses it holds.`,
	'bgp-routers': `How the network knows: each node tells its router by BGP (${facts['bgp-port'].value}) which blocks of addresses it holds, and the routers tell each other and the nodes.`,
	datastore:
		'How the nodes know: Felix on each node reads the other nodes’ blocks from Calico’s datastore. No BGP takes part.',
	flannel:
		'How the nodes know: flannel on each node reads the other nodes’ ranges from the Kubernetes API.',
	cloud:
		'How the network knows: the cloud assigned the addresses or wrote the routes, so its own network finds the node.',
};

function insteadOfRoute({ carrier }: Forwarding): string {
	return `What works instead: a Service or an Ingress, whose address ${carriers[carrier].phrase} can reach. A pod’s own connections to the outside leave with its node’s address (SNAT).`;
}

const reachOfSubnet =
	'This holds inside the VNet’s subnet only. From elsewhere, use a Service or an Ingress.';

const neighbours =
	'Why straight to the neighbour: in a shared subnet a router tells each node the other’s address as next hop. One that puts itself there forwards the packet instead (our inference).';
