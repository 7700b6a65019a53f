import { meshSessions, type SessionRow, sessionRows } from './sessions.ts';

/** How the sessions of a cluster grow, around the size that was asked for. */
export interface Growth {
	readonly nodes: number;
	readonly reflectors: number;
	/** The largest cluster of the chart. */
	readonly top: number;
	/** Sessions of a mesh of that size: the most that the chart shows. */
	readonly most: number;
	/** At most ten sizes, the last of them `top`. */
	readonly rows: readonly SessionRow[];
}

const STEPS = 10;

/** Sessions up to the next round size: 1, 2 or 5 with zeros, at least 10. */
export function growth(nodes: number, reflectors: number, each: number): Growth {
	const top = roundUp(nodes);
	const sizes = Array.from({ length: STEPS }, (_, n) => ((n + 1) * top) / STEPS);
	return {
		nodes,
		reflectors,
		top,
		most: meshSessions(top),
		rows: sessionRows(sizes, reflectors, each),
	};
}

function roundUp(nodes: number): number {
	let ten = STEPS;
	while (ten * 10 < nodes) ten *= 10;
	return [1, 2, 5, 10].map((step) => step * ten).find((top) => top >= nodes) ?? ten;
}
