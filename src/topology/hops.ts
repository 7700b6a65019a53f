import type { Forwarding } from '../guide/networking-options/forwarding.ts';
import { outsider, type Place } from './addresses.ts';
import { carriers, sentence } from './names.ts';
import { arrives, isCarried, wrapsIn } from './network.ts';
import { plain, tunnelWords, wrapped } from './packet.ts';
import type { Hop, Packet, Situation } from './types.ts';

/** The way of a packet from pod A to pod B, hop by hop. */
export function hopsBetween(
	way: Forwarding,
	situation: Situation,
	[a, b]: readonly [Place, Place],
): Hop[] {
	const own = plain(way, a.pod, b.pod);
	const wraps = wrapsIn(way, situation);
	const sent = wraps ? wrapped(way, a.node, b.node, own) : own;
	const start: Hop = {
		from: 'pod-a',
		to: 'host-1',
		how: 'plain',
		packet: own,
		words: `Pod A (${a.pod}) sends a packet of up to ${own.bytes} bytes to Pod B (${b.pod}). Its node takes it at the pod’s interface.`,
	};
	const leave = (to: string): Hop => ({
		from: 'host-1',
		to,
		how: wraps ? 'tunnel' : 'plain',
		packet: sent,
		words: wraps
			? `Node 1 puts it into a packet of its own, ${tunnelWords(way)} from ${a.node} to ${b.node}. That adds ${sent.bytes - own.bytes} bytes: ${sent.bytes} in all.`
			: leaves(way, to, b),
	});
	if (!isCarried(way, situation)) return [start, leave('host-2'), arrival(way, sent, own)];
	if (!arrives(way, situation)) return [start, leave('carrier'), lost(way, own, 'host-2')];
	const carry: Hop = {
		from: 'carrier',
		to: 'host-2',
		how: wraps ? 'tunnel' : 'plain',
		packet: sent,
		words: wraps
			? `${sentence(carriers[way.carrier].phrase)} forwards it by the nodes’ addresses and never sees a pod’s.`
			: `${sentence(carriers[way.carrier].phrase)} ${knows(way, b)}, and forwards the packet there.`,
	};
	return [start, leave('carrier'), carry, arrival(way, sent, own)];
}

/** The way of a packet from a machine outside to pod A, or as far as it comes. */
export function hopsInwards(way: Forwarding, place: Place): Hop[] {
	const client = outsider(way.from);
	const packet = plain({ ...way, encapsulation: 'none' }, client, place.pod);
	const ask: Hop = {
		from: 'client',
		to: 'carrier',
		how: 'plain',
		packet,
		words: `A machine outside the cluster (${client}) sends a packet to Pod A’s own address, ${place.pod}.`,
	};
	if (way.from === 'cluster') return [ask, lost(way, packet, 'host-1')];
	return [
		ask,
		{
			from: 'carrier',
			to: 'host-1',
			how: 'plain',
			packet,
			words: `${sentence(carriers[way.carrier].phrase)} ${knows(way, place)}, and forwards the packet there, as it is.`,
		},
		{
			from: 'host-1',
			to: 'pod-a',
			how: 'plain',
			packet,
			words: `Node 1 hands it to Pod A, which sees the machine’s own address, ${client}, and answers to it.`,
		},
	];
}

function arrival(way: Forwarding, sent: Packet, own: Packet): Hop {
	return {
		from: 'host-2',
		to: 'pod-b',
		how: 'plain',
		packet: own,
		words:
			sent === own
				? 'Node 2 hands it to Pod B, with both pods’ addresses as Pod A wrote them. No address was changed on the way.'
				: `Node 2 takes the ${tunnelWords(way)} packet off and hands Pod B the packet that Pod A sent, ${own.bytes} bytes long. No address in it was changed.`,
	};
}

function lost(way: Forwarding, packet: Packet, to: string): Hop {
	return {
		from: 'carrier',
		to,
		how: 'lost',
		packet,
		words: `${sentence(carriers[way.carrier].phrase)} has no route to a pod’s address from there, so the packet is lost.`,
	};
}

/** How a plain packet leaves its node. */
function leaves(way: Forwarding, to: string, { node, range }: Place): string {
	if (to === 'host-2') {
		return `Node 1 has a route to ${range} through ${node}, its neighbour in the subnet, and sends the packet there as it is.`;
	}
	return way.carrier === 'routers'
		? 'Node 1 sends it to the router of its subnet, as it is: no header is added, and the addresses are those of the pods.'
		: `Node 1 hands it to ${carriers[way.carrier].phrase} as it is: no header is added, and the addresses are those of the pods.`;
}

/** Why a carrier knows where a pod is. */
function knows(way: Forwarding, { node, range }: Place): string {
	if (way.routes === 'bgp-routers') return `learned by BGP that ${range} is behind ${node}`;
	if (way.addresses === 'subnet') return `knows that ${range} belongs to the interface of ${node}`;
	if (way.addresses === 'subnet-prefix')
		return `knows that the block ${range} belongs to the interface of ${node}`;
	return `has a route to ${range} through ${node}`;
}
