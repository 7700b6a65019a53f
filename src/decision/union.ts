import { FREE, first, forgetMany, last, type Node, nodeOf, STOPPED } from './diagram.ts';
import type { NamedBox, Side } from './levels.ts';
import { once } from './once.ts';

let made = new WeakMap<object, Node[]>();

/** Forgets what was made, where that is very much: to be called where no node is at hand. */
export function forgetMuch(): void {
	if (forgetMany()) made = new WeakMap();
}

/** A diagram that ends so where one of the boxes covers; elsewhere FREE, or else STOPPED. Made once. */
export function union(boxes: readonly NamedBox[], inside: Node): Node {
	const nodes = once(made, boxes, (): Node[] => []);
	const outside = inside === FREE ? STOPPED : FREE;
	const branch = (node: Node, [level, holds]: Side) =>
		nodeOf(
			level,
			holds.map((hold) => (hold ? node : outside)),
		);
	nodes[inside] ??= boxes
		.map(([, box]) => box.reduceRight(branch, inside))
		.reduce(inside === FREE ? first : last, outside);
	return nodes[inside];
}
