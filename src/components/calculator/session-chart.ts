import type { Growth } from '../../plan/numbers/growth.ts';
import { meshSessions } from '../../plan/numbers/sessions.ts';

/** The drawing's size, and the edges of its field, in its own units. */
export const size = {
	width: 360,
	height: 200,
	left: 56,
	right: 348,
	top: 14,
	bottom: 170,
} as const;

/** A chart of sessions as a drawing: paths, and what is written at and below it. */
export interface SessionDrawing {
	readonly mesh: string;
	readonly reflected: string;
	/** The upright line at the reader's cluster. */
	readonly here: string;
	/** Where the words at the line of the reflectors stand. */
	readonly labelled: number;
	readonly most: string;
	readonly top: string;
	/** What a reader who does not see it is told. */
	readonly words: string;
	/** What the lines mean. */
	readonly caption: string;
}

/** Draws sessions over nodes, both scales linear from zero. */
export function drawSessions({ nodes, reflectors, top, most, rows }: Growth): SessionDrawing {
	const { left, right, top: high, bottom } = size;
	const x = (count: number) => left + ((right - left) * count) / top;
	const y = (sessions: number) => bottom - ((bottom - high) * sessions) / most;
	const point = (count: number, sessions: number) => `${round(x(count))} ${round(y(sessions))}`;
	const line = (points: readonly string[]) => `M${points.join('L')}`;
	// A cluster of reflectors only is a mesh; from there on the two part.
	const start = point(reflectors, meshSessions(reflectors));
	const mesh = Array.from({ length: 21 }, (_, n) => (n * top) / 20)
		.filter((count) => count >= 1)
		.map((count) => point(count, meshSessions(count)));
	const last = rows.at(-1);
	const n = (count: number) => count.toLocaleString('en');
	const end = last
		? `At ${n(top)} nodes a full mesh has ${n(last.mesh)} sessions, the reflectors ${n(last.reflected)}.`
		: `All of up to ${n(top)} nodes reflect.`;
	return {
		mesh: line([point(1, 0), ...mesh]),
		reflected: line([start, ...rows.map((row) => point(row.nodes, row.reflected))]),
		here: `M${round(x(nodes))} ${high}V${bottom}`,
		labelled: round(y(last?.reflected ?? 0)) - 6,
		most: n(most),
		top: `${n(top)} nodes`,
		words: end,
		caption: `Sessions over nodes, both scales linear. The upright line stands at ${n(nodes)} nodes.`,
	};
}

const round = (units: number) => Math.round(units * 10) / 10;
