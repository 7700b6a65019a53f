import { facts } from '../guide/facts.ts';
import { type Forwarding, forwarding } from '../guide/networking-options/forwarding.ts';
import type { VariantId } from '../guide/networking-options/variants.ts';
import { header, linkOf, podPacket } from './packet.ts';
import type { Packet, Topology } from './types.ts';

/** One layer of a frame on the wire. */
export interface WireLayer {
	readonly id: 'link' | 'tunnel' | 'pod' | 'payload';
	readonly name: string;
	/** In bytes. */
	readonly bytes: number;
}

/** The longest frame of a variant on the link that its carrier has. */
export interface Wire {
	/** The outermost first; their sum is the frame. */
	readonly layers: readonly WireLayer[];
	/** The MTU of the link, and the MTU for pods that follows from it, in bytes. */
	readonly link: number;
	readonly pod: number;
}

/** The longest frame on the way of a packet. @throws Error for a topology that sends no packet. */
export function wireOf({ id, hops, of }: Topology): Wire {
	const [longest] = hops
		.map(({ packet }) => packet)
		.sort((a, b) => b.layers.length - a.layers.length);
	if (!longest || !('variant' in of)) {
		throw new Error(`<PacketOnWire>: received "${id}", expected a picture of a packet`);
	}
	const way = forwarding[of.variant as VariantId];
	return {
		link: linkOf(way),
		pod: podPacket(way),
		layers: [{ id: 'link', name: 'Ethernet', bytes: header.ethernet }, ...layersOf(longest)],
	};
}

function layersOf({ layers, bytes }: Packet): WireLayer[] {
	const tunnel = layers.slice(0, -1);
	const own = layers.slice(-1);
	const payload = layers.reduce((rest, one) => rest - one.bytes, bytes);
	const port = tunnel[0]?.carries ?? '';
	return [
		...tunnel.map(({ name, bytes }, i) => ({
			id: 'tunnel' as const,
			name:
				i === 0
					? `${name}, node to node`
					: name === 'UDP'
						? `${name}, to port ${port.replace(/\D+/, '')}`
						: name === 'Ethernet'
							? 'Ethernet, inner'
							: name,
			bytes,
		})),
		...own.map(({ name, bytes }) => ({
			id: 'pod' as const,
			name: tunnel.length > 0 ? `${name}, pod to pod` : name,
			bytes,
		})),
		{ id: 'payload', name: 'Payload, TCP header included', bytes: payload },
	];
}

/** Links that readers have beside the one that is drawn. A cloud’s plugin has none of another cloud’s. */
const otherLinks: Readonly<
	Record<Forwarding['carrier'], Partial<Record<keyof typeof facts, string>>>
> = {
	routers: {
		'mtu-aws-jumbo': 'AWS with jumbo frames',
		'mtu-google': 'Google',
		'mtu-openstack': 'OpenStack',
	},
	aws: { 'mtu-ethernet': 'AWS without jumbo frames' },
	azure: {},
	'azure-overlay': {},
	google: { 'mtu-ethernet': 'a VPC network with usual Ethernet’s MTU' },
};

/** The MTU for pods on other links, in bytes. @throws Error for a topology that sends no packet. */
export function onOtherLinks({ id, of }: Topology): { name: string; link: number; pod: number }[] {
	if (!('variant' in of)) {
		throw new Error(`<PacketOnWire>: received "${id}", expected a picture of a packet`);
	}
	const way = forwarding[of.variant as VariantId];
	return Object.entries(otherLinks[way.carrier]).map(([fact, name]) => {
		const link = Number(facts[fact as keyof typeof facts].value);
		return { name, link, pod: podPacket(way, link) };
	});
}

/** The same as a sentence. */
export function wireWords({ layers, link, pod }: Wire): string {
	const list = layers.map(({ name, bytes }) => `${name} (${bytes} bytes)`).join('; ');
	const added = link - pod;
	return `From the outside in: ${list}. On a link with an MTU of ${link}, pods get ${pod}${
		added > 0
			? `: ${added} bytes less, the room that the widest header of this variant takes`
			: ', for nothing is added'
	}.`;
}
