import type { Box, Drawing, Line } from './drawing.ts';
import { mermaidName } from './mermaid.ts';

/** Room that a line keeps from the corner of a box, and its arrow from the box. */
const corner = 22;
const gap = 5;

/** What a line joins; a session has no end to point at. */
interface Joined {
	readonly from: string;
	readonly to: string;
	readonly end: '' | 'arrow' | 'cross';
	readonly line: Line;
}

/**
 * Lets lines with a label run straight down, between boxes that are made as wide as that takes.
 * Mermaid aims every line at the middle of a box, so that two beside each other lean and bend.
 */
export function straightened<T extends Joined>(
	stations: Drawing['stations'],
	joined: readonly T[],
): { stations: Drawing['stations']; joined: readonly T[] } {
	const boxes: Record<string, Box> = { ...stations };
	const straight = joined.map((one) => {
		const x = one.line.label && channel(one.line.path);
		const upper = mermaidName(one.from);
		const lower = mermaidName(one.to);
		if (x === undefined) return one;
		boxes[upper] = widened(boxes[upper] as Box, x);
		boxes[lower] = widened(boxes[lower] as Box, x);
		const from = boxes[upper].y + boxes[upper].height;
		// What is lost ends before it arrives.
		const room = { '': 0, arrow: gap, cross: 4 * gap }[one.end];
		return { ...one, line: { ...one.line, path: `M${x},${from}L${x},${boxes[lower].y - room}` } };
	});
	return { stations: boxes, joined: straight };
}

/** A box of which this line does not miss the lower or upper edge. It keeps its middle. */
function widened(box: Box, x: number): Box {
	const middle = box.x + box.width / 2;
	const width = Math.max(box.width, 2 * (Math.abs(x - middle) + corner));
	return { ...box, x: middle - width / 2, width };
}

/** Where a line runs down for longest; undefined where it never does. */
function channel(path: string): number | undefined {
	const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
		([, x, y]) => [Number(x), Number(y)] as const,
	);
	const lengths = new Map<number, number>();
	for (const [i, [x, y]] of points.entries()) {
		const [x0, y0] = points[i - 1] ?? [];
		if (x0 === x && y0 !== undefined) lengths.set(x, (lengths.get(x) ?? 0) + Math.abs(y - y0));
	}
	return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}
