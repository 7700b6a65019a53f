import { facts } from '../guide/facts.ts';
import type { Frame, Session, Station, Topology } from './types.ts';

/** The topologies of BGP that have a picture. */
export type BgpTopology = 'full-mesh' | 'route-reflectors' | 'top-of-rack' | 'as-per-rack';

const as = facts['default-as'].value;
const port = facts['bgp-port'].value;
const block = `192.168.10.0${facts['block-ipv4'].value}`;

const node = (n: number, more: string, within?: string): Station => ({
	id: `node-${n}`,
	kind: 'node',
	lines: [`Node ${n}`, more],
	...(within && { within }),
});
const session = (from: string, to: string, ...lines: string[]): Session => ({
	kind: 'bgp',
	from,
	to,
	lines,
});

const four = [1, 2, 3, 4].map((n) => node(n, as));
const mesh: Topology = {
	id: 'bgp-full-mesh',
	title: 'BGP: full mesh',
	description: `Four nodes of one AS (${as}). Each has a BGP session, ${port}, with each other: six sessions, and no router takes part.`,
	frames: [],
	stations: four,
	sessions: four.flatMap((a, i) => four.slice(i + 1).map((b) => session(a.id, b.id))),
	hops: [],
	steps: [
		`Node 1 holds the block ${block}. It tells Nodes 2, 3 and 4, each in a session of its own.`,
		'Each of them writes a route for that block through Node 1. What one node hears from another it does not pass on: all hear it from Node 1.',
		'A packet for a pod of the block goes straight to Node 1.',
		`Each new node adds a session on every other. That is fine up to ${facts['mesh-nodes'].value} nodes.`,
	],
	sources: ['bgp'],
	of: { bgp: 'full-mesh' },
	rows: [['node-1', undefined, 'node-2'], [], ['node-3', undefined, 'node-4']],
};

const reflectors = [1, 2].map(
	(n): Station => ({ id: `reflector-${n}`, kind: 'reflector', lines: [`Reflector ${n}`, as] }),
);
const three = [1, 2, 3].map((n) => node(n, as));
const reflected: Topology = {
	id: 'bgp-route-reflectors',
	title: 'BGP: route reflectors',
	description: `Two route reflectors have a session with each other, and each of three nodes has one with both. Nodes have none among themselves. All are in ${as}.`,
	frames: [],
	stations: [...reflectors, ...three],
	sessions: [
		session('reflector-1', 'reflector-2'),
		...reflectors.flatMap((one) => three.map(({ id }) => session(one.id, id))),
	],
	hops: [],
	steps: [
		`Node 1 holds the block ${block}. It tells both reflectors, over ${port}.`,
		'The reflectors pass it on to Nodes 2 and 3. The next hop stays Node 1.',
		'Nodes 2 and 3 write a route for that block through Node 1. A packet goes straight there: no pod traffic passes a reflector.',
		`Each node peers with ${facts['reflectors-per-node'].value} reflectors, so that one can fail.`,
	],
	sources: ['bgp'],
	of: { bgp: 'route-reflectors' },
	rows: [['reflector-1', undefined, 'reflector-2'], [], ['node-1', 'node-2', 'node-3']],
};

/** Two racks with a router each, and what joins them. */
function racks(
	names: readonly [string, string],
	spine: string,
	of: readonly [string, string],
	at: readonly [string, string],
) {
	const frames: Frame[] = [1, 2].map((n) => ({
		id: `rack-${n}`,
		kind: 'rack',
		name: `Rack ${n} · 10.0.${n}.0/24`,
		nameAt: n === 1 ? 'top' : 'bottom',
	}));
	const router = (n: 1 | 2): Station => ({
		id: `tor-${n}`,
		kind: 'router',
		lines: [`Router of rack ${n}`, names[n - 1] as string],
		within: `rack-${n}`,
	});
	const stations: Station[] = [
		node(1, of[0], 'rack-1'),
		node(2, of[0], 'rack-1'),
		router(1),
		{ id: 'spine', kind: 'router', lines: ['Spine', spine] },
		router(2),
		node(3, of[1], 'rack-2'),
		node(4, of[1], 'rack-2'),
	];
	const [inside, between] = at;
	const sessions = [
		session('node-1', 'tor-1', inside),
		session('node-2', 'tor-1', inside),
		session('tor-1', 'spine', between),
		session('spine', 'tor-2', between),
		session('tor-2', 'node-3', inside),
		session('tor-2', 'node-4', inside),
	];
	return { frames, stations, sessions, hops: [] };
}

const peered: Topology = {
	id: 'bgp-top-of-rack',
	title: 'BGP: peering with top-of-rack routers',
	description: `Two racks, each a subnet with a router at its top. Each node has one BGP session, ${port}, with the router of its rack. The routers reach each other through the spine.`,
	...racks(['top of rack', 'top of rack'], 'joins the racks', [as, as], ['BGP', 'routes']),
	steps: [
		`Node 1 holds the block ${block}. It tells the router of its rack.`,
		'The router passes it on: to the spine, and through it to the router of rack 2. How the routers tell each other is up to your network.',
		'A packet from Node 3 for a pod of the block goes to the router of rack 2, over the spine to that of rack 1, and to Node 1. Nothing wraps it.',
		'Machines outside the cluster reach pods by the same routes. The mesh between the nodes is usually turned off.',
	],
	sources: ['bgp'],
	of: { bgp: 'top-of-rack' },
};

const perRack: Topology = {
	id: 'bgp-as-per-rack',
	title: 'BGP: an AS for each rack',
	description:
		'Two racks. The nodes of a rack and its router share an AS number: 65001 in rack 1, 65002 in rack 2. Sessions inside a rack are iBGP, those with the spine (AS 65000) are eBGP.',
	...racks(['AS 65001', 'AS 65002'], 'AS 65000', ['AS 65001', 'AS 65002'], ['iBGP', 'eBGP']),
	steps: [
		`Node 1 (AS 65001) holds the block ${block}. It tells the router of its rack by iBGP.`,
		'The router tells the spine by eBGP, with itself as next hop; the spine tells the router of rack 2.',
		'The router of rack 2 tells its nodes by iBGP. The next hop stays what it was, so the router must put itself there, or the nodes need a default route.',
		'A packet from Node 3 for a pod of the block goes to the router of rack 2, over the spine to that of rack 1, and to Node 1. Nothing wraps it.',
	],
	sources: ['ip-fabric', 'bgp'],
	of: { bgp: 'as-per-rack' },
};

/** Every topology of BGP that has a picture. */
export const bgpTopologies: readonly Topology[] = [mesh, reflected, peered, perRack];
