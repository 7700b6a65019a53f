import { FREE, first, last, type Node, nodeOf, STOPPED } from './diagram.ts';
import type { NamedBox } from './levels.ts';

const made = new WeakMap<object, Node[]>();

/** A diagram that ends so where one of the boxes covers; elsewhere FREE, or else STOPPED. Made once. */
export function union(boxes: readonly NamedBox[], inside: Node): Node {
	const nodes = made.get(boxes) ?? [];
	made.set(boxes, nodes);
	nodes[inside] ??= unionOf(
		boxes.map(([, box]) => box.map(([{ level }, holds]) => [level, holds] as const)),
		inside,
	);
	return nodes[inside];
}

/** The same for boxes by level. */
export function unionOf(
	boxes: readonly (readonly (readonly [level: number, holds: readonly boolean[]])[])[],
	inside: Node,
): Node {
	const outside = inside === FREE ? STOPPED : FREE;
	return boxes
		.map((box) =>
			[...box]
				.sort(([a], [b]) => b - a)
				.reduce(
					(node, [level, holds]) =>
						nodeOf(
							level,
							holds.map((hold) => (hold ? node : outside)),
						),
					inside,
				),
		)
		.reduce((a, b) => (inside === FREE ? first(a, b) : last(a, b)), outside);
}
