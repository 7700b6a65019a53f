import type { Budget } from './budget.ts';

/** A node of a diagram: what holds from one level on. Equal nodes hold the same. */
export type Node = number;

/** The three ends: something holds; nothing holds; the answers cannot occur. */
export const SOMETHING: Node = 0;
export const NOTHING: Node = 1;
export const IMPOSSIBLE: Node = 2;

/**
 * Decision diagrams: for each level a branch for each class of answers, ending in one of three ways.
 * Equal subdiagrams are one node and a level that changes nothing is left out, so that a diagram
 * stands for all combinations without listing them, and two diagrams that mean the same are the same.
 */
export class Diagram {
	readonly #level: number[] = [0, 0, 0];
	readonly #branches: (readonly Node[])[] = [[], [], []];
	readonly #known = new Map<string, Node>();
	readonly #met = new Map<string, Node>();
	readonly #budget: Budget;

	/** @throws BudgetSpent, from any method, when more nodes are made than the budget has steps. */
	constructor(budget: Budget) {
		this.#budget = budget;
	}

	level(node: Node): number {
		return this.#level[node] as number;
	}

	branches(node: Node): readonly Node[] {
		return this.#branches[node] as readonly Node[];
	}

	/** The node with these branches, one for each class of answers of the level. */
	node(level: number, branches: readonly Node[]): Node {
		if (branches.every((branch) => branch === branches[0])) return branches[0] as Node;
		const key = `${level}:${branches.join()}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		this.#budget.spend();
		this.#level.push(level);
		this.#known.set(key, this.#branches.push(branches) - 1);
		return this.#branches.length - 1;
	}

	/**
	 * What is sure while it is open which of two holds: something may hold if it may in either; what
	 * cannot occur in one is as it is in the other. Without repeating work: O(product of both sizes).
	 */
	meet(a: Node, b: Node): Node {
		if (a === b || b === IMPOSSIBLE || a === SOMETHING) return a;
		if (a === IMPOSSIBLE || b === SOMETHING) return b;
		const key = a < b ? `${a},${b}` : `${b},${a}`;
		const met = this.#met.get(key);
		if (met !== undefined) return met;
		this.#budget.spend();
		const level = Math.min(this.#depth(a), this.#depth(b));
		const [left, right] = [a, b].map((node) => (this.#depth(node) === level ? node : undefined));
		const wide = this.branches((left ?? right) as Node);
		const branches = wide.map((_, c) =>
			this.meet(
				left === undefined ? a : (this.branches(a)[c] as Node),
				right === undefined ? b : (this.branches(b)[c] as Node),
			),
		);
		const node = this.node(level, branches);
		this.#met.set(key, node);
		return node;
	}

	#depth(node: Node): number {
		return node <= IMPOSSIBLE ? Number.POSITIVE_INFINITY : this.level(node);
	}
}
