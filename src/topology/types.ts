/** The shapes of a plan drawn: plain data, from which picture and words are both made. */

/** Where a packet goes: to a pod in the same subnet, to one in another, or from outside to a pod. */
export type Situation = 'one-subnet' | 'across-subnets' | 'from-outside';

/** A frame around other things. */
export interface Frame {
	readonly id: string;
	readonly kind: 'subnet' | 'node' | 'rack';
	readonly name: string;
	/** Id of the frame around it. */
	readonly within?: string;
	/** Where its name stands, so that no line runs through it. */
	readonly nameAt: 'top' | 'bottom';
}

/** A thing that sends, forwards or receives. */
export interface Station {
	readonly id: string;
	readonly kind: 'pod' | 'host' | 'node' | 'reflector' | 'router' | 'cloud' | 'client';
	/** Its name, then what else stands in its box, such as its address. */
	readonly lines: readonly [string, ...string[]];
	/** Id of the frame around it. */
	readonly within?: string;
}

/** One header of a packet, the outermost first. */
export interface Layer {
	readonly name: string;
	/** In bytes. */
	readonly bytes: number;
	/** Addresses, where the header has any. */
	readonly source?: string;
	readonly destination?: string;
	/** What follows inside, as a port or a protocol: "UDP 4789". */
	readonly carries?: string;
}

/** One packet as it is at one hop. */
export interface Packet {
	/** Headers from the outermost IP header inwards; the payload is the rest. */
	readonly layers: readonly Layer[];
	/** Length of the whole IP packet, in bytes, without the link’s own header. */
	readonly bytes: number;
}

/** One step of the packet’s path. */
export interface Hop {
	readonly from: string;
	readonly to: string;
	/** `lost` where the packet ends here. */
	readonly how: 'plain' | 'tunnel' | 'lost';
	readonly packet: Packet;
	/** What happens, as a sentence or two. */
	readonly words: string;
}

/** What two stations tell each other, or a cloud’s route to a node. */
export interface Session {
	readonly kind: 'bgp' | 'cloud-route';
	readonly from: string;
	readonly to: string;
	/** What stands at its line; empty where the picture says it elsewhere. */
	readonly lines: readonly string[];
}

/** A network, what it tells itself, and the way of one packet or one route through it. */
export interface Topology {
	/** Part of the address of its page: stable. */
	readonly id: string;
	readonly title: string;
	/** What is to be seen, in two or three sentences. */
	readonly description: string;
	readonly frames: readonly Frame[];
	readonly stations: readonly Station[];
	readonly sessions: readonly Session[];
	/** The packet’s path; empty where the picture is about routes only. */
	readonly hops: readonly Hop[];
	/** The same story as a list: hop by hop, then what else a reader must know. */
	readonly steps: readonly string[];
	/** Ids of sources. */
	readonly sources: readonly string[];
	/** What it is about. */
	readonly of:
		| { readonly variant: string; readonly situation: Situation }
		| { readonly bgp: string };
	/** Rows of stations that are placed by hand, where lines would cross otherwise; a gap is `undefined`. */
	readonly rows?: readonly (readonly (string | undefined)[])[];
}
