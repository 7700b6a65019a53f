import { spend } from './budget.ts';
import type { NamedBox, Side } from './levels.ts';
import { once } from './once.ts';

/**
 * A node of a decision diagram: what holds from one level on. It has a branch for each piece of the
 * level's answers; equal nodes are one, and a level that changes nothing is left out. So a diagram
 * stands for all combinations without listing them, and what was combined once is known from then on.
 */
export type Node = number;

/** The ends of diagrams: let through; stopped; the answers cannot occur. */
export const FREE: Node = 0;
export const STOPPED: Node = 1;
export const IMPOSSIBLE: Node = 2;

const ENDS = 3;
const END = [Infinity, []] as const;
const nodes: (readonly [level: number, branches: readonly Node[]])[] = [END, END, END];
const known = new Map<string | number, Node>();
let unions = new WeakMap<object, Map<Node, Node>>();

/** The first level that matters, Infinity for an end; and what follows for each of its pieces. */
export function partedBy(node: Node): readonly [level: number, branches: readonly Node[]] {
	return nodes[node] as (typeof nodes)[number];
}

/** What follows for a piece of a level; the node itself where that level does not matter. */
export function follow(node: Node, level: number, piece: number): Node {
	const [first, branches] = partedBy(node);
	return first === level ? (branches[piece] as Node) : node;
}

/** Forgets all nodes when they are very many; none that was made before can be used afterwards. */
export function forgetMuch(): void {
	if (nodes.length < 2 ** 20) return;
	nodes.length = ENDS;
	known.clear();
	unions = new WeakMap();
}

/** The node with these branches. */
export function nodeOf(level: number, of: readonly Node[]): Node {
	return of.every((one) => one === of[0])
		? (of[0] as Node)
		: once(known, `${level}:${of}`, () => nodes.push([level, of]) - 1);
}

/** Of two diagrams the end that comes first: of alternatives, whether one lets through. */
export function first(a: Node, b: Node): Node {
	return combined(FREE, a, b);
}

/** Of two diagrams the end that comes last: of obstacles, whether one stops. */
export function last(a: Node, b: Node): Node {
	return combined(IMPOSSIBLE, a, b);
}

/** O(product of both sizes). `absorbing` is the end that decides by itself. @throws where the budget is spent */
function combined(absorbing: Node, a: Node, b: Node): Node {
	const neutral = IMPOSSIBLE - absorbing;
	if (a === b || a === absorbing || b === neutral) return a;
	if (b === absorbing || a === neutral) return b;
	return once(known, (absorbing * 2 ** 25 + a) * 2 ** 25 + b, () => {
		spend();
		const level = Math.min(partedBy(a)[0], partedBy(b)[0]);
		const [, branches] = partedBy(partedBy(a)[0] === level ? a : b);
		const of = branches.map((_, n) =>
			combined(absorbing, follow(a, level, n), follow(b, level, n)),
		);
		return nodeOf(level, of);
	});
}

/** A diagram that ends so where one of the boxes covers; elsewhere FREE, or else STOPPED. Made once. */
export function union(boxes: readonly NamedBox[], inside = STOPPED): Node {
	const made = once(unions, boxes, () => new Map<Node, Node>());
	const outside = inside === FREE ? STOPPED : FREE;
	const branch = (node: Node, [level, holds]: Side) =>
		nodeOf(
			level,
			holds.map((hold) => (hold ? node : outside)),
		);
	return once(made, inside, () =>
		boxes
			.map(([, box]) => box.reduceRight(branch, inside))
			.reduce(inside === FREE ? first : last, outside),
	);
}
