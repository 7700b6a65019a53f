import { facts } from '../guide/facts.ts';
import type { Forwarding } from '../guide/networking-options/forwarding.ts';
import { outsider, type Place } from './addresses.ts';
import { carriers } from './names.ts';
import type { Frame, Session, Situation, Station } from './types.ts';

/** What stands where in one situation, without the packet. */
export interface Network {
	readonly frames: readonly Frame[];
	readonly stations: readonly Station[];
	readonly sessions: readonly Session[];
}

const bgp = ['BGP', facts['bgp-port'].value];

/** Is the packet wrapped between its nodes? */
export function wrapsIn({ wraps }: Forwarding, situation: Situation): boolean {
	return wraps === 'always' || (wraps === 'across-subnets' && situation === 'across-subnets');
}

/** Does the packet arrive? */
export function arrives(way: Forwarding, situation: Situation): boolean {
	if (situation === 'from-outside') return way.from !== 'cluster';
	return situation === 'one-subnet' || way.carrierKnowsPods || wrapsIn(way, situation);
}

/** Does something between the nodes forward the packet? Inside a subnet only a cloud does. */
export function isCarried(way: Forwarding, situation: Situation): boolean {
	return situation !== 'one-subnet' || way.carrier !== 'routers';
}

/** Two nodes with a pod each, and what is between them. */
export function betweenNodes(
	way: Forwarding,
	situation: Situation,
	[a, b]: readonly [Place, Place],
): Network {
	const across = situation === 'across-subnets';
	const wraps = wrapsIn(way, situation);
	const second = across ? 'subnet-2' : 'subnet-1';
	const inside = across ? {} : { within: 'subnet-1' };
	const there = arrives(way, situation);
	return {
		frames: [
			{ id: 'subnet-1', kind: 'subnet', name: `Subnet ${a.subnet}`, nameAt: 'top' },
			...(across
				? [
						{
							id: 'subnet-2',
							kind: 'subnet',
							name: `Subnet ${b.subnet}`,
							nameAt: 'bottom',
						} as const,
					]
				: []),
			{ id: 'node-1', kind: 'node', name: `Node 1 · ${a.node}`, within: 'subnet-1', nameAt: 'top' },
			{ id: 'node-2', kind: 'node', name: `Node 2 · ${b.node}`, within: second, nameAt: 'bottom' },
		],
		stations: [
			{ id: 'pod-a', kind: 'pod', lines: ['Pod A', a.pod], within: 'node-1' },
			{
				id: 'host-1',
				kind: 'host',
				lines: [wraps ? 'wraps the packet' : 'looks up the route'],
				within: 'node-1',
			},
			...(isCarried(way, situation) || way.routes === 'bgp-routers'
				? [{ ...carrierOf(way, wraps, isCarried(way, situation)), ...inside }]
				: []),
			{
				id: 'host-2',
				kind: 'host',
				lines: [there ? (wraps ? 'unwraps it' : 'hands it on') : 'never sees it'],
				within: 'node-2',
			},
			{ id: 'pod-b', kind: 'pod', lines: ['Pod B', b.pod], within: 'node-2' },
		],
		sessions: sessionsOf(way, [a, b]),
	};
}

/** One node with a pod, and a machine that is no part of the cluster. */
export function towardsNode(way: Forwarding, place: Place): Network {
	const near = way.from === 'subnet' ? { within: 'subnet-1' } : {};
	const there = way.from !== 'cluster';
	const where = near.within ? 'in the subnet' : carriers[way.carrier].place;
	return {
		frames: [
			{ id: 'subnet-1', kind: 'subnet', name: `Subnet ${place.subnet}`, nameAt: 'bottom' },
			{
				id: 'node-1',
				kind: 'node',
				name: `Node 1 · ${place.node}`,
				within: 'subnet-1',
				nameAt: 'bottom',
			},
		],
		stations: [
			{
				id: 'client',
				kind: 'client',
				lines: [`Machine ${where}`, outsider(way.from)],
				...near,
			},
			{ ...carrierOf(there ? way : { ...way, carrierKnowsPods: false }, false, true), ...near },
			{
				id: 'host-1',
				kind: 'host',
				lines: [there ? 'hands it on' : 'never sees it'],
				within: 'node-1',
			},
			{ id: 'pod-a', kind: 'pod', lines: ['Pod A', place.pod], within: 'node-1' },
		],
		// Drawn from the top: the machine stands above, the node below.
		sessions: (there ? sessionsOf(way, [place]) : []).map((one) => ({
			...one,
			from: one.to,
			to: one.from,
		})),
	};
}

function carrierOf(
	{ carrier, carrierKnowsPods }: Forwarding,
	wraps: boolean,
	carries: boolean,
): Station {
	const knows = carrierKnowsPods ? 'knows the pods’ nodes' : 'knows no pods';
	const sees = carries ? (wraps ? 'sees nodes only' : knows) : 'peers with both';
	return {
		id: 'carrier',
		kind: carrier === 'routers' ? 'router' : 'cloud',
		lines: [carriers[carrier].name, sees],
	};
}

function sessionsOf({ routes, addresses }: Forwarding, places: readonly Place[]): Session[] {
	if (routes === 'bgp-nodes' && places.length === 2) {
		return [{ kind: 'bgp', from: 'host-1', to: 'host-2', lines: bgp }];
	}
	if (routes === 'bgp-routers') {
		return places.map((_, i) => between(i, { kind: 'bgp', lines: bgp }));
	}
	if (routes !== 'cloud') return [];
	const words = addresses.startsWith('subnet') ? 'interface has' : 'cloud route';
	return places.map(({ range }, i) => between(i, { kind: 'cloud-route', lines: [words, range] }));
}

/** From the upper to the lower of the two, as the picture has them. */
function between(i: number, session: Pick<Session, 'kind' | 'lines'>): Session {
	return i === 0
		? { ...session, from: 'host-1', to: 'carrier' }
		: { ...session, from: 'carrier', to: 'host-2' };
}
