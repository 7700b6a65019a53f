import type { Budget } from './budget.ts';
import { IMPOSSIBLE, NOTHING, type Node } from './diagram.ts';
import { mergeBoxes } from './merge-boxes.ts';
import type { SparseBox } from './region.ts';
import type { TableDiagram } from './table-diagram.ts';

/** Answers by level of the diagram, the first level first; 0 is no answer at all. */
type Chain = number;

/**
 * The smallest sets of answers under which nothing holds: each can occur, leaves nothing for any
 * completion, and without any one of its answers something could hold. All of them.
 *
 * At each level: a set that leaves the level open must be enough whatever is answered to it, so it is
 * one of those of the level's branches met together; a set that answers the level is one of the
 * branch's that is not enough without that answer.
 *
 * Sets that name the same inputs are merged where that is exact.
 *
 * @throws BudgetSpent
 */
export function smallestAnswers(
	{ diagram, root, levels }: TableDiagram,
	budget: Budget,
): SparseBox[] {
	const chains: { level: number; answer: number; rest: Chain }[] = [];
	const known = new Map<string, Chain>();
	const chain = (level: number, answer: number, rest: Chain): Chain => {
		const key = `${level},${answer},${rest}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		budget.spend();
		const made = chains.push({ level, answer, rest });
		known.set(key, made);
		return made;
	};

	const found = new Map<Node, readonly Chain[]>();
	const under = (node: Node): readonly Chain[] => {
		if (node <= IMPOSSIBLE) return node === NOTHING ? [0] : [];
		const before = found.get(node);
		if (before) return before;
		const level = diagram.level(node);
		const branches = diagram.branches(node);
		const always = under(branches.reduce((a, b) => diagram.meet(a, b)));
		const enough = new Set(always);
		const sets = [...always];
		branches.forEach((branch, answer) => {
			for (const rest of under(branch)) {
				if (!enough.has(rest)) sets.push(chain(level, answer, rest));
			}
		});
		found.set(node, sets);
		return sets;
	};

	const boxes = under(root).map((end) => {
		const box: [number, SparseBox[number][1]][] = [];
		for (let at = chains[end - 1]; at; at = chains[at.rest - 1]) {
			const { input, classes } = levels[at.level] as (typeof levels)[number];
			box.push([input, classes[at.answer] ?? []]);
		}
		return box.sort(([a], [b]) => a - b);
	});
	return mergeBoxes(boxes, budget).sort((a, b) => a.length - b.length);
}
