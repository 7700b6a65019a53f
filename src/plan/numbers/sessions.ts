import { type Calculated, outside } from './figure.ts';

/** Node counts that the calculators take. */
export const nodeCounts = { from: 1, to: 5000 } as const;

/** Sessions of a full mesh: each node with each other one. */
export function meshSessions(nodes: number): number {
	return (nodes * (nodes - 1)) / 2;
}

/**
 * Sessions with route reflectors, which are nodes themselves: the reflectors meshed, and every other
 * node with some of them.
 *
 * @param each reflectors that each other node peers with
 */
export function reflectorSessions(nodes: number, reflectors: number, each: number): number {
	return meshSessions(reflectors) + (nodes - reflectors) * each;
}

/** One line of the chart of sessions as a cluster grows. */
export interface SessionRow {
	readonly nodes: number;
	readonly mesh: number;
	readonly reflected: number;
}

/** Sessions of both topologies for some sizes; sizes that are not larger than the reflectors are left out. */
export function sessionRows(
	sizes: readonly number[],
	reflectors: number,
	each: number,
): readonly SessionRow[] {
	return sizes
		.filter((nodes) => nodes > reflectors)
		.map((nodes) => ({
			nodes,
			mesh: meshSessions(nodes),
			reflected: reflectorSessions(nodes, reflectors, each),
		}));
}

/** The sessions of a cluster as a full mesh. */
export function meshNumbers(nodes: number): Calculated {
	const faults = outside({ id: 'nodes', label: 'Nodes', value: nodes, ...nodeCounts });
	if (faults.length > 0) return { figures: [], faults };
	const evidence = {
		unit: 'sessions',
		sources: ['bgp'],
		confidence: 'inferred',
		caveat: 'Arithmetic; the source says that each node peers with each other.',
	} as const;
	return {
		faults,
		figures: [
			{
				...evidence,
				id: 'mesh',
				label: 'Sessions in a full mesh',
				value: meshSessions(nodes),
				formula: `${nodes} × (${nodes} − 1) ÷ 2`,
			},
			{
				...evidence,
				id: 'mesh-node',
				label: 'Sessions of each node in a full mesh',
				value: nodes - 1,
				formula: `${nodes} − 1`,
			},
		],
	};
}

/** The sessions of a cluster with route reflectors. */
export function reflectorNumbers(nodes: number, reflectors: number, each: number): Calculated {
	const faults = [
		...outside({ id: 'nodes', label: 'Nodes', value: nodes, from: 2, to: nodeCounts.to }),
		...outside({
			id: 'reflectors',
			label: 'Route reflectors',
			value: reflectors,
			from: 1,
			to: Math.max(1, nodes - 1),
		}),
		...outside({
			id: 'each',
			label: 'Reflectors for each node',
			value: each,
			from: 1,
			to: Math.max(1, reflectors),
		}),
	];
	if (faults.length > 0) return { figures: [], faults };
	const evidence = {
		unit: 'sessions',
		sources: ['bgp'],
		confidence: 'inferred',
		caveat:
			'Arithmetic; the source says that reflectors are meshed and nodes peer with some of them.',
	} as const;
	return {
		faults,
		figures: [
			{
				...evidence,
				id: 'reflected',
				label: 'Sessions with route reflectors',
				value: reflectorSessions(nodes, reflectors, each),
				formula: `${reflectors} × (${reflectors} − 1) ÷ 2 + (${nodes} − ${reflectors}) × ${each}`,
			},
			{
				...evidence,
				id: 'reflected-node',
				label: 'Sessions of each other node',
				value: each,
				formula: String(each),
			},
			{
				...evidence,
				id: 'reflected-most',
				label: 'Sessions of a reflector, evenly spread',
				value: Math.ceil(reflectors - 1 + ((nodes - reflectors) * each) / reflectors),
				formula: `${reflectors} − 1 + (${nodes} − ${reflectors}) × ${each} ÷ ${reflectors}, rounded up`,
			},
		],
	};
}
