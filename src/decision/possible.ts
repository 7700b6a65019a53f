import { spend } from './budget.ts';
import { type Compiled, compile, type Space } from './compile.ts';
import { FREE, forgetMuch, IMPOSSIBLE, last, type Node, partedBy, union } from './diagram.ts';
import { isList, type Piece } from './domain.ts';
import { complement, located, type Region, type Side, sidesOf } from './levels.ts';
import { needed } from './needed.ts';
import type { Box } from './types.ts';

/** A table under partial answers: the completions are its region less what is assumed away. */
export interface Open extends Compiled {
	/**
	 * Assumptions that the answers contradict. They are set aside, so that what follows is said of the
	 * answers as they were given and not of nothing.
	 */
	readonly contradicts: readonly string[];
}

/** Answers to some inputs. */
type Given = Readonly<Record<string, unknown>>;

/** A table with what partial answers leave of its region. @throws AnswerError */
export function answered(space: Space, partial: Given): Compiled {
	forgetMuch();
	const made = compile(space);
	const region = [...made.region];
	for (const id in partial) {
		if (partial[id] === undefined) continue;
		const [level, piece] = located(made.inputs, id, partial[id]);
		region[level] = [piece];
	}
	return { ...made, region };
}

/** The completions of partial answers. @throws AnswerError for answers that the table has not. */
export function completions(space: Space, partial: Given): Open {
	let open: Open = { ...answered(space, partial), contradicts: [] };
	while (!completion(open)) {
		const cover = needed(
			open.assumed.filter(([, box]) => completion({ ...open, assumed: [] }, box)),
			(assumed) => !completion({ ...open, assumed }),
		);
		open = {
			...open,
			assumed: open.assumed.filter((one) => !cover.includes(one)),
			contradicts: [...open.contradicts, ...cover.map(([id]) => id)],
		};
	}
	return open;
}

/**
 * Completions that lie in all of the cells, and for which all of the diagrams end FREE; undefined
 * where there are none. Exact. No node is searched in vain twice: O(size of the diagrams' product).
 *
 * @throws where the budget is spent
 */
export function completion(
	{ region, assumed }: Pick<Compiled, 'region' | 'assumed'>,
	box: readonly Side[] = [],
	...nodes: readonly Node[]
): Region | undefined {
	const part = box.reduce(
		(left, [level, holds]) =>
			left.with(
				level,
				(left[level] as Piece[]).filter(([n]) => holds[n]),
			),
		region,
	);
	const vain = new Set<Node>();
	const from = (node: Node): Region | undefined => {
		if (node === FREE) return part;
		if (vain.has(node)) return undefined;
		vain.add(node);
		spend();
		const [level, branches] = partedBy(node);
		for (const piece of part[level] ?? []) {
			const found = from(branches[piece[0]] as Node);
			if (found) return found.with(level, [piece]);
		}
		return undefined;
	};
	if (part.some((left) => left.length === 0)) return undefined;
	return from(nodes.reduce(last, union(assumed, IMPOSSIBLE)));
}

/** What each answer to an input leaves, of those that can occur. */
export function parts<C extends Compiled>(open: C, level: number): C[] {
	return (open.region[level] as Piece[])
		.map((piece) => ({ ...open, region: open.region.with(level, [piece]) }))
		.filter((part) => completion(part));
}

/** Whether a box covers every completion, some, or none. */
export type Judgement = 'always' | 'sometimes' | 'never';

/** Whether a box covers every completion of partial answers, some, or none. Exact. */
export function judge(space: Space, partial: Given, box: Box): Judgement {
	const cuts = Object.keys(box).some((id) => !isList(space.inputs[id] ?? []));
	const open = completions(cuts ? { ...space, cuts: [box] } : space, partial);
	return judgeIn(open, sidesOf(open.inputs, box));
}

/** `judge` for completions at hand. */
export function judgeIn(open: Compiled, box: readonly Side[]): Judgement {
	if (!completion(open, box)) return 'never';
	return box.some((side) => completion(open, [complement(side)])) ? 'sometimes' : 'always';
}
