import type { Budget } from './budget.ts';
import { Diagram, IMPOSSIBLE, NOTHING, type Node, SOMETHING } from './diagram.ts';
import { type Ordinals, overlap, size } from './ordinals.ts';
import { classes } from './pieces.ts';
import { everything, type SparseBox } from './region.ts';
import type { Inputs } from './types.ts';

/** A diagram of a whole table: for which answers something holds, nothing does, or none can occur. */
export interface TableDiagram {
	readonly diagram: Diagram;
	readonly root: Node;
	/** By level of the diagram: the input, and its answers in classes that no box tells apart. */
	readonly levels: readonly { readonly input: number; readonly classes: readonly Ordinals[] }[];
}

/** A box by level: which classes it covers, and the last level that it names. */
interface Leveled {
	readonly covers: readonly (readonly boolean[] | undefined)[];
	readonly last: number;
}

/**
 * Builds the diagram from the first level down. What remains to be decided under some answers is the
 * boxes that they have not left yet; where that is the same, the diagram is the same and made once.
 *
 * @throws BudgetSpent
 */
export function tableDiagram(
	inputs: Inputs,
	never: readonly SparseBox[],
	alternatives: readonly (readonly SparseBox[])[],
	budget: Budget,
): TableDiagram {
	const boxes = [...never, ...new Set(alternatives.flat())];
	const uses = (i: number) => boxes.filter((box) => box.some(([at]) => at === i)).length;
	const levels = everything(inputs)
		.map((set, input) => ({ input, classes: classes(set, boxes, input), uses: uses(input) }))
		.sort((a, b) => b.uses - a.uses);
	const leveled: Leveled[] = boxes.map((box) => {
		const covers = levels.map(({ input, classes }) => {
			const cell = box.find(([i]) => i === input)?.[1];
			return cell && classes.map((set) => overlap(set, cell) !== 'none');
		});
		return { covers, last: covers.findLastIndex((one) => one !== undefined) };
	});
	const position = new Map(boxes.map((box, b) => [box, b]));
	const blocks = alternatives.map((all) => all.map((box) => position.get(box) as number));

	const diagram = new Diagram(budget);
	const made = new Map<string, Node>();
	/** `open`: for each alternative that is not blocked yet, the boxes that still may block it. */
	const from = (
		level: number,
		rest: readonly number[],
		open: readonly (readonly number[])[],
	): Node => {
		const free = open.some((mine) => mine.length === 0);
		if (rest.length === 0 && free) return SOMETHING;
		if (rest.length === 0 && open.length === 0) return NOTHING;
		const key = `${level};${rest.join()};${free ? 'free' : open.map((mine) => mine.join()).join(';')}`;
		const known = made.get(key);
		if (known !== undefined) return known;
		budget.spend(1 + (open.length >> 4));
		const branches = (levels[level]?.classes ?? []).map((_, c) => {
			const stays = (b: number) => leveled[b]?.covers[level]?.[c] ?? true;
			const holds = (b: number) => stays(b) && leveled[b]?.last === level;
			if (rest.some(holds)) return IMPOSSIBLE;
			const left = free ? [[]] : open.filter((mine) => !mine.some(holds));
			return from(
				level + 1,
				rest.filter(stays),
				left.map((mine) => mine.filter(stays)),
			);
		});
		const node = diagram.node(level, branches);
		made.set(key, node);
		return node;
	};
	const root = from(
		0,
		never.map((_, b) => b),
		blocks,
	);
	return { diagram, root, levels };
}

/** How many combinations end in one of the three ways. */
export function count({ diagram, root, levels }: TableDiagram, end: Node): bigint {
	const sizes = levels.map((l) => l.classes.map((set) => BigInt(size(set))));
	const whole = sizes.map((of) => of.reduce((a, b) => a + b, 0n));
	const counted = new Map<Node, bigint>();
	const below = (node: Node): bigint => {
		if (node <= IMPOSSIBLE) return node === end ? 1n : 0n;
		const known = counted.get(node);
		if (known !== undefined) return known;
		const level = diagram.level(node);
		const sum = diagram
			.branches(node)
			.reduce((n, child, c) => n + (sizes[level]?.[c] as bigint) * between(level + 1, child), 0n);
		counted.set(node, sum);
		return sum;
	};
	/** The levels that are left out on the way to a node multiply what is below it. */
	const between = (level: number, node: Node): bigint =>
		whole
			.slice(level, node <= IMPOSSIBLE ? whole.length : diagram.level(node))
			.reduce((product, n) => product * n, below(node));
	return between(0, root);
}
