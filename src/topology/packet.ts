import { facts } from '../guide/facts.ts';
import type { Forwarding } from '../guide/networking-options/forwarding.ts';
import { podMtu } from '../guide/pod-mtu.ts';
import type { Layer, Packet } from './types.ts';

/** The MTU that the links of each carrier have by default: a cloud’s own, elsewhere usual Ethernet. */
const links = {
	routers: 'mtu-ethernet',
	aws: 'mtu-aws-jumbo',
	azure: 'mtu-ethernet',
	'azure-overlay': 'mtu-ethernet',
	google: 'mtu-google',
} as const satisfies Readonly<Record<Forwarding['carrier'], keyof typeof facts>>;

/** The link that the packets of a variant are drawn for, in bytes. */
export function linkOf({ carrier }: Forwarding): number {
	return Number(facts[links[carrier]].value);
}

/** Bytes of headers that never vary (RFC 7348 shows all of them in one frame). */
export const header = { ethernet: 14, ipv4: 20, udp: 8, vxlan: 8 } as const;

/** The longest packet that a pod may send with this encapsulation on a link of this MTU, in bytes. */
export function podPacket(way: Forwarding, link = linkOf(way)): number {
	return podMtu(link, {
		encapsulation: way.encapsulation,
		'ip-family': 'ipv4',
		wireguard: 'off',
		provider: 'other',
		dataplane: 'iptables',
	});
}

/** A pod’s own packet, as long as it may be. */
export function plain(way: Forwarding, source: string, destination: string): Packet {
	return {
		bytes: podPacket(way),
		layers: [{ name: 'IPv4', bytes: header.ipv4, source, destination }],
	};
}

/** The same packet inside a packet from node to node. */
export function wrapped(
	way: Forwarding,
	source: string,
	destination: string,
	inner: Packet,
): Packet {
	return {
		bytes: linkOf(way),
		layers: [...tunnelLayers(way, source, destination), ...inner.layers],
	};
}

/**
 * The headers that a tunnel adds, the outermost first. Their sum is what the table of overheads says:
 * the outer IP header is what the fixed ones leave of it, 20 bytes over IPv4 and 40 over IPv6.
 */
export function tunnelLayers(way: Forwarding, source?: string, destination?: string): Layer[] {
	const inside: Layer[] =
		way.encapsulation === 'ipip'
			? []
			: [
					{ name: 'UDP', bytes: header.udp },
					{ name: 'VXLAN', bytes: header.vxlan },
					{ name: 'Ethernet', bytes: header.ethernet },
				];
	const rest = inside.reduce((sum, { bytes }) => sum - bytes, linkOf(way) - podPacket(way));
	const outer: Layer = {
		name: 'IPv4',
		bytes: rest,
		carries: tunnelWords(way),
		...(source && { source }),
		...(destination && { destination }),
	};
	return [outer, ...inside];
}

/** The tunnel’s port or protocol: "UDP 4789". @throws Error where nothing is wrapped. */
export function tunnelWords({ tunnel }: Forwarding): string {
	if (tunnel) return facts[tunnel].value;
	throw new Error('received a variant that wraps nothing, expected one with a tunnel');
}
